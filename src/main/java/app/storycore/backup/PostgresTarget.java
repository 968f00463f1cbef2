package app.storycore.backup;

import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.rows.Migrations;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** A PostgreSQL database without tables, or with those of a studio that nobody has set up. All rows are one transaction. */
public final class PostgresTarget implements RestoreTarget {

    private static final String ACCOUNTS = "select count(*) from account";
    private static final String TABLES = "select count(*) from pg_tables where schemaname = current_schema()";
    private static final String NODES =
            "select count(*) from studio_node where heartbeat_at > current_timestamp - interval '10 seconds'";

    private final DataSource database;

    public PostgresTarget(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean isEmbedded() {
        return false;
    }

    @Override
    public void requireEmpty(String schema) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Optional<String> found = Migrations.version(connection);
            if (found.isPresent()) {
                requireUnused(connection);
                requireSchema(found.get(), schema);
            } else if (count(connection, TABLES) > 0) {
                throw new BackupProblem("The database has tables of something else; name an empty one by"
                        + " spring.datasource.url, such as createdb makes it.");
            }
        }
    }

    private static void requireUnused(Connection connection) throws SQLException {
        if (count(connection, ACCOUNTS) > 0) {
            throw new BackupProblem(
                    "The database has accounts of a studio, and a restore overwrites nothing; name an empty"
                            + " one by spring.datasource.url, such as createdb makes it.");
        }
        if (Migrations.hasTable(connection, "studio_node") && count(connection, NODES) > 0) {
            throw new BackupProblem(
                    "A server works with the database; stop all of them, wait ten seconds, and restore then.");
        }
    }

    private static void requireSchema(String found, String wanted) {
        if (!found.equals(wanted)) {
            throw new BackupProblem("The database has the tables of a studio already, of the schema " + found
                    + ", and the archive has the schema " + wanted + "; nobody has set it up, so make it anew with"
                    + " dropdb and createdb, and restore then.");
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void fill(String schema, String storeMarker, Filling filling) throws SQLException, IOException {
        requireEmpty(schema);
        Migrations migrations = Migrations.of(database, false);
        migrations.to(schema);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                filling.fill(connection);
                StoreRow.write(connection, storeMarker);
                connection.commit();
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
        bringUp(migrations, storeMarker);
    }

    private void bringUp(Migrations migrations, String storeMarker) {
        try {
            migrations.toNewest();
            try (Connection connection = database.getConnection()) {
                StoreRow.write(connection, storeMarker);
            }
        } catch (SQLException | FlywayException e) {
            throw new UnfinishedRestoreException(
                    "All rows and files are restored, but the tables could not be brought up to this version ("
                            + e.getMessage() + "). Do not start a server on them: make the database anew with dropdb"
                            + " and createdb, and restore again; what is stored of the files is used again.",
                    e);
        }
    }
}
