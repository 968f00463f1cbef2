package app.storycore.backup.rows;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the tables of an embedded database, but Flyway's. */
final class TableFinder {

    private static final String SCHEMA = "PUBLIC";

    private final DatabaseMetaData facts;

    TableFinder(Connection database) throws SQLException {
        this.facts = database.getMetaData();
    }

    List<Table> all() throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : names()) {
            List<Column> columns = columns(name);
            tables.add(new Table(lower(name), columns, key(name, columns), references(name)));
        }
        return tables;
    }

    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = facts.getTables(null, SCHEMA, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.remove(Migrations.HISTORY);
        return names;
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = facts.getColumns(null, SCHEMA, table, "%")) {
            while (rows.next()) {
                columns.add(
                        new Column(lower(rows.getString("COLUMN_NAME")), ColumnType.of(rows.getString("TYPE_NAME"))));
            }
        }
        return columns;
    }

    private List<Column> key(String table, List<Column> columns) throws SQLException {
        TreeMap<Short, Column> key = new TreeMap<>();
        try (ResultSet rows = facts.getPrimaryKeys(null, SCHEMA, table)) {
            while (rows.next()) {
                String name = lower(rows.getString("COLUMN_NAME"));
                short place = rows.getShort("KEY_SEQ");
                columns.stream().filter(column -> column.name().equals(name)).forEach(column -> key.put(place, column));
            }
        }
        if (key.isEmpty()) {
            throw new IllegalStateException("Backups read tables by their primary keys, and " + table + " has none");
        }
        return List.copyOf(key.values());
    }

    private Set<String> references(String table) throws SQLException {
        Set<String> references = new TreeSet<>();
        try (ResultSet rows = facts.getImportedKeys(null, SCHEMA, table)) {
            while (rows.next()) {
                references.add(lower(rows.getString("PKTABLE_NAME")));
            }
        }
        references.remove(lower(table));
        return references;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
