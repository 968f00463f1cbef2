package app.storycore.backup.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the rows of a table as JSON, one array a line, in the order of its primary key. They are asked for some at a
 * time, each time from the key of the last: a database that keeps an answer in memory keeps little.
 */
public final class TableReader {

    private static final int ROWS_OF_AN_ANSWER = 1000;

    /** Whose executions were picked by nodes of the time; restored, they are due as after a kill. */
    private static final String SCHEDULE = "scheduled_tasks";

    private final Connection database;
    private final Table table;
    private final List<Object> last = new ArrayList<>();

    public TableReader(Connection database, Table table) {
        this.database = database;
        this.table = table;
    }

    /** @return the number of rows */
    public long writeTo(OutputStream out) throws SQLException, IOException {
        long rows = 0;
        try (JsonGenerator json = RowJson.generator(out)) {
            int level = 0;
            while (level >= 0) {
                long some = writeSome(level, json);
                rows += some;
                level = some == ROWS_OF_AN_ANSWER ? table.key().size() - 1 : level - 1;
            }
        }
        out.write('\n');
        return rows;
    }

    /**
     * Writes the next rows behind the last one that agree with it in this many columns of the key. HSQLDB finds them by
     * its index, and in no shorter wording.
     */
    private long writeSome(int level, JsonGenerator json) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select " + table.list() + " from " + table.name()
                + (last.isEmpty() ? "" : " where " + behindLast(level)) + " order by " + Table.names(table.key())
                + " fetch first " + ROWS_OF_AN_ANSWER + " rows only")) {
            for (int i = 0; i <= level && !last.isEmpty(); i++) {
                query.setObject(i + 1, last.get(i));
            }
            long rows = 0;
            try (ResultSet answer = query.executeQuery()) {
                for (; answer.next(); rows++) {
                    write(answer, json);
                }
            }
            return rows;
        }
    }

    private String behindLast(int level) {
        StringBuilder condition = new StringBuilder();
        for (int i = 0; i < level; i++) {
            condition.append(table.key().get(i).name()).append(" = ? and ");
        }
        return condition.append(table.key().get(level).name()).append(" > ?").toString();
    }

    private void write(ResultSet row, JsonGenerator json) throws SQLException {
        last.clear();
        last.addAll(Collections.nCopies(table.key().size(), ""));
        json.writeStartArray();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Object value = column.type().read(row, i + 1);
            if (value != null && table.key().contains(column)) {
                last.set(table.key().indexOf(column), value);
            }
            RowJson.write(json, column, carried(column, value));
        }
        json.writeEndArray();
    }

    private @Nullable Object carried(Column column, @Nullable Object value) {
        if (!table.name().equals(SCHEDULE)) {
            return value;
        }
        return switch (column.name()) {
            case "picked" -> false;
            case "picked_by", "last_heartbeat" -> null;
            default -> value;
        };
    }
}
