package app.storycore.backup.command;

import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.archive.Progress;
import app.storycore.base.start.StudioFolders;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
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

/** What is wrong and what to do, in one sentence for each failure of a command. */
final class FailureText {

    private static final Logger LOG = LoggerFactory.getLogger(FailureText.class);

    private final ConfigurableApplicationContext context;

    FailureText(ConfigurableApplicationContext context) {
        this.context = context;
    }

    String of(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String known = known(cause);
            if (known != null) {
                return known;
            }
        }
        String analyzed = analyzed(failure);
        return analyzed == null ? "Something went wrong that nobody has thought of: " + failure + "." : analyzed;
    }

    private @Nullable String known(Throwable failure) {
        return switch (failure) {
            case BackupProblem problem -> problem.getMessage();
            case StoreUnreachableException away -> away.sentence();
            case SQLException refused -> database(refused);
            case FlywayException migration ->
                "The tables of the database could not be made: " + oneLine(root(migration)) + ".";
            case FileSystemException file -> "The file " + file.getFile() + " cannot be used: " + oneLine(file) + ".";
            default -> null;
        };
    }

    /** The failures of a pool hide the one of the database. */
    private String database(SQLException refused) {
        return "The database " + context.getEnvironment().getProperty("spring.datasource.url")
                + " does not do what it is asked (" + oneLine(root(refused))
                + "); see that it runs, and that spring.datasource.url, username and password are right.";
    }

    private String unusable(Throwable failure) {
        Path data = StudioFolders.places(context.getEnvironment()).data().toAbsolutePath();
        return "A file could not be read or written (" + oneLine(failure) + "); " + free(data) + " are free in " + data
                + ". Make room if that is why, and try again.";
    }

    private static String free(Path folder) {
        try {
            return Progress.megabytes(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException notEvenThat) {
            return "0 kB";
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && !root.getCause().equals(root)) {
            root = root.getCause();
        }
        return root;
    }

    private static String oneLine(Throwable failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return message.lines().findFirst().orElse(failure.toString()).strip().replaceAll("[.]+$", "");
    }

    /** As a start that fails tells it. */
    private @Nullable String analyzed(Throwable failure) {
        ArgumentResolver arguments = ArgumentResolver.of(Environment.class, context.getEnvironment())
                .and(BeanFactory.class, context.getBeanFactory());
        for (FailureAnalyzer analyzer : SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        arguments,
                        FailureHandler.handleMessage((message, unmade) -> LOG.debug("{}", message.get(), unmade)))) {
            FailureAnalysis analysis = analyzer.analyze(failure);
            if (analysis != null) {
                return analysis.getDescription() + (analysis.getAction() == null ? "" : " " + analysis.getAction());
            }
        }
        return failure instanceof IOException ? unusable(failure) : null;
    }
}
