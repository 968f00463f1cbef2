package app.storycore.backup.command;

import app.storycore.backup.Backup;
import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.archive.Manifest;
import app.storycore.backup.archive.Progress;
import app.storycore.backup.live.RunningServer;
import app.storycore.base.StudioProperties;
import app.storycore.base.start.FolderInUse;
import app.storycore.base.start.StudioFolders;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Writes the archive: by itself where it may open the database, else by asking the server that has it. */
final class BackupCommand {

    private final ConfigurableApplicationContext context;
    private final ConfigurableEnvironment settings;
    private final StudioProperties places;
    private final CommandLine line;

    BackupCommand(ConfigurableApplicationContext context, CommandLine line) {
        this.context = context;
        this.settings = context.getEnvironment();
        this.places = StudioFolders.places(settings);
        this.line = line;
    }

    /** @return what to say at the end */
    String run(Progress progress) throws Exception {
        requireDatabase();
        try (NewArchive archive = NewArchive.at(line.file(), line.force())) {
            Manifest manifest = write(archive, progress);
            archive.finish();
            tellLost(manifest);
            return "Done: " + line.file() + " holds " + manifest.summary() + ".";
        }
    }

    /** A database that is not there would be made. */
    private void requireDatabase() {
        if (StudioFolders.isEmbedded(settings)
                && Files.notExists(places.database().resolve("studio.script"))) {
            throw new BackupProblem("There is no database of StoryCore Studio in the data folder "
                    + places.data().toAbsolutePath() + "; name that of the server by --studio.data=FOLDER, or its"
                    + " PostgreSQL by --spring.datasource.url=...");
        }
    }

    private Manifest write(NewArchive archive, Progress progress) throws Exception {
        if (!StudioFolders.isEmbedded(settings)) {
            return readHere(archive, progress);
        }
        Optional<RunningServer> running = RunningServer.in(places);
        if (running.isPresent()) {
            try (RunningServer server = running.get()) {
                return server.backup(archive.stream(), Console::say);
            }
        }
        FolderOwner.require(places.data());
        DisposableBean folders = takeFolders();
        try {
            return readHere(archive, progress);
        } finally {
            context.close(); // and the database, before others may open it
            folders.destroy();
        }
    }

    private Manifest readHere(NewArchive archive, Progress progress) throws Exception {
        return context.getBean(Backup.class).write(archive.stream(), progress);
    }

    private DisposableBean takeFolders() {
        try {
            return StudioFolders.take(settings);
        } catch (FolderInUse running) {
            throw new BackupProblem(
                    "A server has the data folder " + places.data().toAbsolutePath()
                            + " and cannot be reached: it is"
                            + " starting or stopping, is older than this command, or said in its log why not. Wait a"
                            + " little and try again, or stop it and try again.",
                    running);
        }
    }

    private static void tellLost(Manifest manifest) {
        if (!manifest.lost().isEmpty()) {
            Console.complain(String.format(
                    Locale.ENGLISH,
                    "The archive is whole, but %,d files of the file store are missing or cannot be read, the first of them"
                            + " %s: their pictures or documents are missing in the studio too. Bring them back from an"
                            + " older copy if there is one.",
                    manifest.lost().size(),
                    manifest.lost().getFirst()));
        }
    }
}
