package app.storycore.backup;

import app.storycore.backup.rows.Migrations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The row that says which file store goes with a database. */
final class StoreRow {

    private StoreRow() {}

    /** Writes it, unless the schema is one that has no such table yet. */
    static void write(Connection database, String marker) throws SQLException {
        if (!Migrations.hasTable(database, "file_store")) {
            return;
        }
        try (Statement old = database.createStatement();
                PreparedStatement row =
                        database.prepareStatement("insert into file_store (id, marker, marked) values (1, ?, true)")) {
            old.executeUpdate("delete from file_store");
            row.setString(1, marker);
            row.executeUpdate();
        }
    }
}
