package app.storycore.backup.command;

import app.storycore.backup.FailureSentence;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** What a command that failed says: as a start that fails where it is the settings, else in the words of backups. */
final class FailureText {

    private static final Logger LOG = LoggerFactory.getLogger(FailureText.class);

    private final ConfigurableApplicationContext context;

    FailureText(ConfigurableApplicationContext context) {
        this.context = context;
    }

    String of(Exception failure) {
        LOG.debug("A command failed", failure);
        return analyzed(failure)
                .or(() -> new FailureSentence(context.getEnvironment()).of(failure))
                .orElseGet(() -> "Unexpected error (" + failure + "); --logging.level.app.storycore=debug tells more.");
    }

    private Optional<String> analyzed(Throwable failure) {
        ArgumentResolver arguments = ArgumentResolver.of(Environment.class, context.getEnvironment())
                .and(BeanFactory.class, context.getBeanFactory());
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        arguments,
                        FailureHandler.handleMessage((message, unmade) -> LOG.debug("{}", message.get(), unmade)))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .map(FailureText::sentence);
    }

    private static String sentence(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        return (analysis.getDescription() + action).strip();
    }
}
