package app.storycore.backup.rows;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Stores rows that a {@link TableReader} has written, in the caller's transaction. */
public final class TableWriter {

    private static final int BATCH = 500;

    private final Connection database;
    private final Table table;
    private final boolean embedded;

    public TableWriter(Connection database, Table table, boolean embedded) {
        this.database = database;
        this.table = table;
        this.embedded = embedded;
    }

    /** What to do after some rows. */
    @FunctionalInterface
    public interface AfterBatch {
        void stored() throws SQLException;
    }

    /** @return the number of rows */
    public long readFrom(InputStream rows, AfterBatch after) throws SQLException {
        String places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        try (PreparedStatement insert = database.prepareStatement(
                        "insert into " + table.name() + " (" + table.list() + ") values (" + places + ")");
                JsonParser json = RowJson.parser(rows)) {
            long stored = 0;
            int waiting = 0;
            while (json.nextToken() == JsonToken.START_ARRAY) {
                add(insert, json);
                stored++;
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    after.stored();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
            after.stored();
            return stored;
        }
    }

    private void add(PreparedStatement insert, JsonParser json) throws SQLException {
        for (int i = 0; i < table.columns().size(); i++) {
            insert.setObject(i + 1, storable(RowJson.read(json, table.columns().get(i))));
        }
        json.nextToken();
        insert.addBatch();
    }

    /** PostgreSQL stores text without the character 0 and without halves of characters. */
    private @Nullable Object storable(@Nullable Object value) {
        return value instanceof String text && !embedded ? WholeText.of(text) : value;
    }
}
