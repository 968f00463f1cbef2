package app.storycore.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Everything that is in a database, read by its own catalogue and with nothing of the studio's code. */
final class EveryRow {

    /** What the guide for operators says is not in an archive, and what belongs to Flyway. */
    private static final Set<String> NOT_MEANT =
            Set.of("studio_node", "file_store", "remembered_login", "login_counter", "flyway_schema_history");

    private static final Set<String> LEASES = Set.of("picked", "picked_by", "last_heartbeat");

    private EveryRow() {}

    /** All rows by their tables, leases of the scheduler left out; each row as text, in some order that is always the same. */
    static Map<String, List<String>> of(DataSource database) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                all.put(table.toLowerCase(Locale.ROOT), rows(connection, table));
            }
        }
        return all;
    }

    /** Names of all tables whose rows outlive a server, as the database writes them. */
    static List<String> tables(Connection connection) throws SQLException {
        Set<String> unlogged = unlogged(connection);
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!NOT_MEANT.contains(name.toLowerCase(Locale.ROOT)) && !unlogged.contains(name)) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    /** PostgreSQL empties them after a crash. */
    private static Set<String> unlogged(Connection connection) throws SQLException {
        Set<String> unlogged = new TreeSet<>();
        if (connection.getMetaData().getDatabaseProductName().startsWith("Postgre")) {
            try (Statement statement = connection.createStatement();
                    ResultSet found =
                            statement.executeQuery("select relname from pg_class where relpersistence = 'u'")) {
                while (found.next()) {
                    unlogged.add(found.getString(1));
                }
            }
        }
        return unlogged;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> columns = columns(connection.getMetaData(), connection.getSchema(), table);
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table)) {
            while (found.next()) {
                Map<String, String> row = new TreeMap<>();
                for (String column : columns) {
                    row.put(column.toLowerCase(Locale.ROOT), text(found.getObject(column)));
                }
                if (row.keySet().containsAll(LEASES)) {
                    row.keySet().removeAll(LEASES);
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    static List<String> columns(DatabaseMetaData facts, String schema, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = facts.getColumns(null, schema, table, "%")) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case OffsetDateTime time -> time.toInstant().toString();
            case Timestamp time -> time.toInstant().toString();
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case Number number -> Long.toString(number.longValue());
            default -> value.getClass().getSimpleName() + ":" + value;
        };
    }
}
