package app.storycore.backup;

import app.storycore.asset.CollectionHold;
import app.storycore.asset.store.FileStore;
import app.storycore.backup.archive.ArchiveWriter;
import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.archive.Manifest;
import app.storycore.backup.archive.Progress;
import app.storycore.base.BuildInfo;
import app.storycore.base.TemporaryFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Writes an archive of one moment, while servers go on. The rows are read in one snapshot into temporary files, which
 * takes seconds: the embedded database waits for long transactions now and then. The files that they name are copied
 * after that, and kept from being dropped until then.
 *
 * @see "src/site/markdown/decisions/0051-a-backup-is-an-archive-of-no-database.md"
 */
@Component
public class Backup {

    private static final int BUFFER = 64 * 1024;

    private final DataSource database;
    private final FileStore store;
    private final CollectionHold collection;

    public Backup(DataSource database, FileStore store, CollectionHold collection) {
        this.database = database;
        this.store = store;
        this.collection = collection;
    }

    /**
     * Writes all of it to {@code out}, which stays open.
     *
     * @return what it holds
     * @throws BackupProblem when there is nothing to back up, or something does not answer
     */
    public Manifest write(OutputStream out, Progress progress) throws IOException, SQLException {
        Path folder = TemporaryFiles.createFolder("backup");
        try (CollectionHold.Held held = collection.take()) {
            Snapshot snapshot = Snapshot.take(database, folder, progress);
            requireStoreOf(snapshot);
            return write(snapshot, out, progress, new HoldWatch(held::holds, System::nanoTime));
        } finally {
            TemporaryFiles.delete(folder);
        }
    }

    private Manifest write(Snapshot snapshot, OutputStream out, Progress progress, HoldWatch hold)
            throws IOException, SQLException {
        try (ArchiveWriter archive = new ArchiveWriter(out)) {
            List<Manifest.TableRows> tables = rows(snapshot, archive, progress);
            FileCopies files = new FileCopies(store, archive, progress, hold);
            files.copy(snapshot.contents());
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    BuildInfo.studio(),
                    snapshot.schema(),
                    snapshot.taken(),
                    snapshot.database(),
                    tables,
                    files.count(),
                    files.bytes(),
                    files.lost());
            archive.finish(manifest);
            return manifest;
        }
    }

    private void requireStoreOf(Snapshot snapshot) throws IOException {
        if (snapshot.storeMarker().isPresent() && !store.marker().equals(snapshot.storeMarker())) {
            throw new BackupProblem(
                    "The file store " + store.name() + " is not the one of this database, or not mounted;"
                            + " name the one that the servers use, by studio.data, studio.files or studio.s3.bucket.");
        }
    }

    private static List<Manifest.TableRows> rows(Snapshot snapshot, ArchiveWriter archive, Progress progress)
            throws IOException {
        progress.begin("Writing rows");
        List<Manifest.TableRows> tables = new ArrayList<>();
        for (Snapshot.Rows one : snapshot.rows()) {
            try (InputStream rows = new GZIPInputStream(Files.newInputStream(one.file()), BUFFER)) {
                String hash = archive.addRows(one.table().name(), rows);
                tables.add(
                        new Manifest.TableRows(one.table().name(), one.table().types(), one.count(), hash));
            }
        }
        return tables;
    }
}
