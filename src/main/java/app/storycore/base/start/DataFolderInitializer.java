package app.storycore.base.start;

import app.storycore.base.StudioProperties;
import app.storycore.base.disk.DiskLimits;
import app.storycore.base.setting.InvalidSetting;
import app.storycore.base.setting.SettingRangeHandler;
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
        Binder binder = Binder.get(settings, new SettingRangeHandler());
        StudioProperties places = places(settings);
        boolean embedded = settings.getProperty("spring.datasource.url", "").startsWith(EMBEDDED);
        DataFolder folder = DataFolder.take(places, embedded);
        // the first to be registered is the last to be destroyed
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.registerSingleton("dataFolder", folder);
            beans.registerDisposableBean("dataFolder", folder);
        }
        try {
            folder.requireRoom(binder.bindOrCreate("studio.disk", DiskLimits.class));
            DatabaseProperties database = binder.bindOrCreate("studio.database", DatabaseProperties.class);
            if (embedded) {
                readyLog(places.database(), database);
            }
        } catch (RuntimeException e) {
            folder.destroy();
            throw e;
        }
    }

    private static StudioProperties places(Environment settings) {
        String data = settings.getProperty("studio.data", "data");
        if (data.isBlank()) {
            throw new InvalidSetting(
                    "studio.data",
                    "the folder of the database and the files",
                    data,
                    "the name of a folder",
                    "correct it, or leave it out for data");
        }
        return new StudioProperties(
                path("studio.data", data), path("studio.files", settings.getProperty("studio.files", "")));
    }

    private static Path path(String setting, String name) {
        try {
            return Path.of(name);
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

    private static void readyLog(Path folder, DatabaseProperties database) {
        DatabaseLogFile log = new DatabaseLogFile(folder);
        try {
            log.cutTornEnd();
            if (!database.wholeLog()) {
                log.keepCopy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
