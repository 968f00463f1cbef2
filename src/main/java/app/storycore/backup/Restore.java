package app.storycore.backup;

import app.storycore.backup.archive.ArchiveReader;
import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.archive.CountedInput;
import app.storycore.backup.archive.Manifest;
import app.storycore.backup.archive.Progress;
import app.storycore.backup.rows.Migrations;
import app.storycore.backup.rows.StudioTables;
import app.storycore.backup.rows.Table;
import app.storycore.backup.rows.TableWriter;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a studio of an archive: checks all of it, stores its files, then its rows. The database becomes a studio's in the
 * last step; files without rows are in nobody's way until then, and used by the next try.
 */
public final class Restore {

    private final RestoreTarget target;
    private final RestoredStore store;

    public Restore(RestoreTarget target, RestoredStore store) {
        this.target = target;
        this.store = store;
    }

    /** @throws BackupProblem when the archive or the target is not what it has to be; then nothing was changed */
    public void run(ArchiveReader archive, Progress progress) throws IOException, SQLException {
        Manifest manifest = archive.manifest();
        StudioTables tables = tables(manifest);
        target.requireEmpty(manifest.schema());
        store.requireFree();
        archive.check(progress);
        String marker = store.claim();
        storeFiles(archive, progress);
        progress.begin("Storing rows");
        target.fill(manifest.schema(), marker, connection -> fill(connection, tables, archive, progress));
        finish();
    }

    private void finish() {
        try {
            store.finish();
        } catch (IOException e) {
            throw new UnfinishedRestoreException(
                    "Everything is restored, but what the restore noted for itself could not be deleted (" + e
                            + "). Delete the folder \"restoring\" in the data folder, and start the server.",
                    e);
        }
    }

    private static StudioTables tables(Manifest manifest) {
        String known = Migrations.newest();
        if (Migrations.isNewer(manifest.schema(), known)) {
            throw new BackupProblem(
                    "The archive was written by StoryCore Studio " + manifest.application() + " (schema "
                            + manifest.schema() + "), which is newer than this one (schema " + known
                            + "); restore it with that version or a later one.");
        }
        StudioTables tables = StudioTables.of(manifest.schema());
        requireSame(types(tables), manifest);
        return tables;
    }

    private static Map<String, Map<String, String>> types(StudioTables tables) {
        return tables.carried().stream().collect(Collectors.toMap(Table::name, Table::types));
    }

    private static void requireSame(Map<String, Map<String, String>> known, Manifest manifest) {
        Map<String, Map<String, String>> found = manifest.tables().stream()
                .collect(Collectors.toMap(Manifest.TableRows::table, Manifest.TableRows::columns));
        if (!found.equals(known)) {
            throw new BackupProblem("The archive has other tables than the schema " + manifest.schema()
                    + " of StoryCore Studio; restore it with the version that wrote it, " + manifest.application()
                    + ".");
        }
    }

    private void storeFiles(ArchiveReader archive, Progress progress) throws IOException {
        Manifest manifest = archive.manifest();
        progress.begin("Storing files", manifest.fileBytes());
        archive.eachFile((hash, content) -> store.put(hash, new CountedInput(content, progress::add)));
    }

    private void fill(Connection connection, StudioTables tables, ArchiveReader archive, Progress progress)
            throws SQLException, IOException {
        deleteSeeds(connection, tables.carried());
        TableWriter.AfterBatch after = target.isEmbedded() ? connection::commit : () -> {};
        for (Table table : tables.carried()) {
            try (InputStream rows = new CountedInput(archive.rows(table.name()), progress::add)) {
                long stored = new TableWriter(connection, table, target.isEmbedded()).readFrom(rows, after);
                archive.requireRows(table.name(), stored);
            }
        }
    }

    /** The migrations write some rows of their own. */
    private static void deleteSeeds(Connection connection, List<Table> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables.reversed()) {
                statement.executeUpdate("delete from " + table.name());
            }
        }
    }
}
