package app.storycore.base.start;

import app.storycore.base.StudioProperties;
import app.storycore.base.disk.DiskLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Takes the folders of the studio before any bean is made, and gives them back after the last one is gone. */
class DataFolderInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String EMBEDDED = "jdbc:hsqldb:";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        StudioProperties places = places(settings);
        boolean embedded = settings.getProperty("spring.datasource.url", "").startsWith(EMBEDDED);
        DataFolder folder = DataFolder.take(places, embedded);
        // the first to be registered is the last to be destroyed
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.registerSingleton("dataFolder", folder);
            beans.registerDisposableBean("dataFolder", folder);
        }
        try {
            folder.requireRoom(Binder.get(settings).bindOrCreate("studio.disk", DiskLimits.class));
            if (embedded) {
                readyLog(places.database(), settings);
            }
        } catch (RuntimeException e) {
            folder.destroy();
            throw e;
        }
    }

    private static StudioProperties places(Environment settings) {
        return new StudioProperties(path(settings, "studio.data", "data"), path(settings, "studio.files", ""));
    }

    private static Path path(Environment settings, String setting, String otherwise) {
        try {
            return Path.of(settings.getProperty(setting, otherwise));
        } catch (InvalidPathException e) {
            throw new StartProblem(
                    "The name of the folder in " + setting + " has letters that this process cannot write,"
                            + " because its file names are in "
                            + System.getProperty(
                                    "sun.jnu.encoding", Charset.defaultCharset().name())
                            + "; start it with the environment variable LC_ALL=C.UTF-8, or choose another folder with"
                            + " --" + setting + "=FOLDER.");
        }
    }

    private static void readyLog(Path database, Environment settings) {
        DatabaseLogFile log = new DatabaseLogFile(database);
        try {
            log.cutTornEnd();
            if (!settings.getProperty("studio.database.whole-log", Boolean.class, true)) {
                log.keepCopy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
