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
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The folders that the settings name, made ready for whoever opens the database. */
public final class StudioFolders {

    private static final String EMBEDDED = "jdbc:hsqldb:";

    private StudioFolders() {}

    /** Whether the database is a part of the process that opens it. */
    public static boolean isEmbedded(Environment settings) {
        return settings.getProperty("spring.datasource.url", "").startsWith(EMBEDDED);
    }

    /**
     * Takes them for this process, and readies the log of the embedded database to be replayed.
     *
     * @return gives them back
     * @throws StartProblem when that is not possible, a {@link FolderInUse} when another process has them
     */
    public static DisposableBean take(Environment settings) {
        Binder binder = Binder.get(settings, new SettingRangeHandler());
        StudioProperties places = places(settings);
        boolean embedded = isEmbedded(settings);
        DataFolder folder = DataFolder.take(places, embedded);
        try {
            folder.requireRoom(binder.bindOrCreate("studio.disk", DiskLimits.class));
            DatabaseProperties database = binder.bindOrCreate("studio.database", DatabaseProperties.class);
            if (embedded) {
                readyLog(places.database(), database);
            }
            return folder;
        } catch (RuntimeException e) {
            folder.destroy();
            throw e;
        }
    }

    /** @throws StartProblem when one of them cannot be named */
    public static StudioProperties places(Environment settings) {
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
