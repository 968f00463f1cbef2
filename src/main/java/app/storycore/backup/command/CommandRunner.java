package app.storycore.backup.command;

import app.storycore.backup.UnfinishedRestoreException;
import app.storycore.backup.archive.Progress;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs a command with the settings that a server would get, and nothing else of the server. */
final class CommandRunner {

    private static final int FAILED = 1;

    private final CommandLine line;

    CommandRunner(CommandLine line) {
        this.line = line;
    }

    int run() {
        try (ConfigurableApplicationContext context = start()) {
            return run(context);
        } catch (Exception e) {
            return FAILED; // Spring has said what is wrong with the settings
        }
    }

    private ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(CommandBeans.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setInitializers(List.of());
        application.addListeners(new CommandDefaults());
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.setRegisterShutdownHook(false); // it would take the database away from what reads it
        return application.run(line.settings().toArray(String[]::new));
    }

    private int run(ConfigurableApplicationContext context) {
        Progress progress = new Progress(Console::say);
        try {
            String done = switch (line.kind()) {
                case BACKUP -> new BackupCommand(context, line).run(progress);
                case RESTORE -> new RestoreCommand(context, line).run(progress);
            };
            Console.say(done);
            return 0;
        } catch (UnfinishedRestoreException e) {
            Console.complain(String.valueOf(e.getMessage()));
            return FAILED;
        } catch (Exception e) {
            Console.complain(line.kind().failure() + " " + new FailureText(context).of(e));
            return FAILED;
        }
    }
}
