package app.storycore.base.start;

import app.storycore.base.StudioProperties;
import app.storycore.base.disk.DiskLimits;
import app.storycore.base.disk.FolderSpace;
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

/** Takes the data folder before any bean is made, and gives it back after the last one is gone. */
class DataFolderInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        Path path = path(settings.getProperty("studio.data", "data"));
        DataFolder folder = DataFolder.take(path);
        // the first to be registered is the last to be destroyed
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.registerSingleton("dataFolder", folder);
            beans.registerDisposableBean("dataFolder", folder);
        }
        try {
            folder.requireRoom(
                    Binder.get(settings).bindOrCreate("studio.disk", DiskLimits.class),
                    new FolderSpace(new StudioProperties(path)));
            readyLog(path, settings);
        } catch (RuntimeException e) {
            folder.destroy();
            throw e;
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new StartProblem("The data folder's name has letters that this process cannot write, because its"
                    + " file names are in "
                    + System.getProperty(
                            "sun.jnu.encoding", Charset.defaultCharset().name())
                    + "; start it with the environment variable LC_ALL=C.UTF-8, or choose another folder with"
                    + " --studio.data=FOLDER.");
        }
    }

    private static void readyLog(Path data, Environment settings) {
        DatabaseLogFile log = new DatabaseLogFile(data.resolve("database"));
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
