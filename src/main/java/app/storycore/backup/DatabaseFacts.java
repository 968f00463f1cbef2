package app.storycore.backup;

import app.storycore.backup.rows.Migrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/** What a backup or a restore asks a database. */
final class DatabaseFacts {

    private DatabaseFacts() {}

    /** The time of its current transaction. */
    static Instant now(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select current_timestamp from " + quoted(Migrations.HISTORY) + " fetch first 1 row only")) {
            row.next();
            return Objects.requireNonNull(row.getObject(1, OffsetDateTime.class))
                    .toInstant();
        }
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    /** Which store goes with it, if it has one already. */
    static Optional<String> storeMarker(Connection database) throws SQLException {
        if (!Migrations.hasTable(database, "file_store")) {
            return Optional.empty();
        }
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select marker from file_store where id = 1")) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }
}
