package app.storycore.backup.command;

import app.storycore.backup.Backup;
import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.archive.Manifest;
import app.storycore.backup.archive.Progress;
import app.storycore.base.StudioProperties;
import app.storycore.base.start.FolderInUse;
import app.storycore.base.start.StudioFolders;
import java.nio.file.Files;
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
            return context.getBean(Backup.class).write(archive.stream(), progress);
        }
        FolderOwner.require(places.data());
        DisposableBean folders;
        try {
            folders = StudioFolders.take(settings);
        } catch (FolderInUse running) {
            throw running;
        }
        try {
            return context.getBean(Backup.class).write(archive.stream(), progress);
        } finally {
            context.close(); // and the database, before others may open it
            folders.destroy();
        }
    }

    private static void tellLost(Manifest manifest) {
        if (!manifest.lost().isEmpty()) {
            Console.complain(
                    "The archive is whole, but the file store has lost %,d files that it should have, the first"
                                    .formatted(manifest.lost().size())
                            + " of them " + manifest.lost().getFirst()
                            + ": their pictures or documents are missing in the studio"
                            + " too. Bring them back from an older copy if there is one.");
        }
    }
}
