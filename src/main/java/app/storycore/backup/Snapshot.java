package app.storycore.backup;

import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.archive.Progress;
import app.storycore.backup.rows.Migrations;
import app.storycore.backup.rows.StudioTables;
import app.storycore.backup.rows.Table;
import app.storycore.backup.rows.TableReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;

/**
 * All rows that a backup carries over as they were at one moment, in temporary files.
 *
 * @param schema version of the tables
 * @param database that they come from
 * @param storeMarker of the file store that goes with it; a database that no server was started on since 0.2 has none
 */
record Snapshot(
        String schema,
        Instant taken,
        String database,
        List<Rows> rows,
        ContentList contents,
        Optional<String> storeMarker) {

    private static final int BUFFER = 64 * 1024;

    /**
     * The rows of a table.
     *
     * @param file with all of them, compressed
     */
    record Rows(Table table, long count, Path file) {}

    /**
     * Reads it into an empty folder, in one transaction that changes nothing.
     *
     * @throws BackupProblem when the database is none of a studio, or one of a later version
     */
    static Snapshot take(DataSource database, Path folder, Progress progress) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                return read(connection, folder, progress);
            } finally {
                connection.rollback();
            }
        }
    }

    private static Snapshot read(Connection connection, Path folder, Progress progress)
            throws IOException, SQLException {
        progress.begin("Reading rows");
        String schema = schema(connection);
        DatabaseMetaData facts = connection.getMetaData();
        List<Rows> rows = new ArrayList<>();
        for (Table table : StudioTables.of(schema).carried()) {
            rows.add(rows(connection, table, folder.resolve(table.name()), progress));
        }
        return new Snapshot(
                schema,
                DatabaseFacts.now(connection),
                facts.getDatabaseProductName() + " " + facts.getDatabaseProductVersion(),
                rows,
                ContentList.write(folder.resolve("contents"), connection),
                DatabaseFacts.storeMarker(connection));
    }

    private static String schema(Connection connection) throws SQLException {
        String schema = Migrations.version(connection)
                .orElseThrow(() -> new BackupProblem("The database has no tables of StoryCore Studio; name that of the"
                        + " servers, by studio.data or spring.datasource.url."));
        String known = Migrations.newest();
        if (Migrations.isNewer(schema, known)) {
            throw new BackupProblem("The database is of a newer version of StoryCore Studio (schema " + schema
                    + ", and this one knows " + known + "); back it up with the version that its servers have.");
        }
        return schema;
    }

    private static Rows rows(Connection connection, Table table, Path file, Progress progress)
            throws IOException, SQLException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), BUFFER)) {
            return new Rows(table, new TableReader(connection, table).writeTo(progress.counting(out)), file);
        }
    }
}
