package app.storycore.backup.command;

import app.storycore.asset.s3.S3Properties;
import app.storycore.asset.store.FileStore;
import app.storycore.backup.EmbeddedTarget;
import app.storycore.backup.PostgresTarget;
import app.storycore.backup.Restore;
import app.storycore.backup.RestoreTarget;
import app.storycore.backup.RestoredStore;
import app.storycore.backup.archive.ArchiveReader;
import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.archive.Manifest;
import app.storycore.backup.archive.Progress;
import app.storycore.base.StudioProperties;
import app.storycore.base.disk.FolderSpace;
import app.storycore.base.start.StudioFolders;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Makes a studio of the archive, in the database and the file store that the settings name. */
final class RestoreCommand {

    private final ConfigurableApplicationContext context;
    private final Environment settings;
    private final StudioProperties places;
    private final CommandLine line;

    RestoreCommand(ConfigurableApplicationContext context, CommandLine line) {
        this.context = context;
        this.settings = context.getEnvironment();
        this.places = StudioFolders.places(settings);
        this.line = line;
    }

    /** @return what to say at the end */
    String run(Progress progress) throws Exception {
        FolderOwner.require(places.data());
        try (ArchiveReader archive = ArchiveReader.open(line.file())) {
            DisposableBean folders = StudioFolders.take(settings);
            try {
                requireRoom(archive.manifest());
                FileStore store = context.getBean(FileStore.class);
                new Restore(
                                target(),
                                new RestoredStore(store, places.restoring().resolve("store.id")))
                        .run(archive, progress);
                return "Done: " + archive.manifest().summary() + ", are in the database and in " + store.name()
                        + ". Start the server; everybody logs in anew.";
            } finally {
                folders.destroy();
            }
        }
    }

    /** A restore that fills the disk at the end of an hour could have said so at its begin. */
    private void requireRoom(Manifest manifest) {
        boolean again = Files.exists(places.restoring());
        if (again || context.getBean(S3Properties.class).isUsed()) {
            return;
        }
        long free = new FolderSpace(places.files()).free();
        if (free < manifest.fileBytes()) {
            throw new BackupProblem(
                    "The files of the archive are " + Progress.megabytes(manifest.fileBytes()) + ", and "
                            + Progress.megabytes(free) + " are free in "
                            + places.files().toAbsolutePath()
                            + "; make room, or choose another folder with --studio.data=FOLDER or --studio.files=FOLDER.");
        }
    }

    private RestoreTarget target() {
        return StudioFolders.isEmbedded(settings)
                ? new EmbeddedTarget(places.database(), places.restoring().resolve("database"))
                : new PostgresTarget(context.getBean(DataSource.class));
    }
}
