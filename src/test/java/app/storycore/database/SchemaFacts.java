package app.storycore.database;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of a studio at one moment: what a program that knows them relies on when it reads, writes and deletes rows. */
record SchemaFacts(Map<String, Column> columns, Set<String> unique, Set<Reference> references) {

    private record Column(String table, String name, String type, long length, boolean optional) {

        String key() {
            return table + "." + name;
        }
    }

    /** Rows of a table that name rows of another one. */
    private record Reference(String from, String to, String whenDeleted) {

        boolean letsGo() {
            return Set.of("CASCADE", "SET NULL", "SET DEFAULT").contains(whenDeleted);
        }
    }

    static SchemaFacts of(JdbcClient database, String schema) {
        return new SchemaFacts(
                columns(database, schema).stream().collect(Collectors.toMap(Column::key, Function.identity())),
                Set.copyOf(unique(database, schema)),
                Set.copyOf(references(database, schema)));
    }

    private static List<Column> columns(JdbcClient database, String schema) {
        return database.sql("""
                select table_name, column_name, data_type, character_maximum_length, is_nullable, column_default
                from information_schema.columns where table_schema = ?""")
                .param(schema)
                .query((row, number) -> new Column(
                        lower(row.getString(1)),
                        lower(row.getString(2)),
                        row.getString(3),
                        row.getLong(4),
                        "YES".equals(row.getString(5)) || row.getString(6) != null))
                .list();
    }

    private static List<String> unique(JdbcClient database, String schema) {
        String indexes = schema.equals("PUBLIC") ? """
                    select table_name, index_name from information_schema.system_indexinfo
                    where non_unique = false and table_schem = ?""" : """
                    select tablename, indexname from pg_indexes
                    where indexdef like 'CREATE UNIQUE%' and schemaname = ?""";
        return database.sql(indexes)
                .param(schema)
                .query((row, number) -> lower(row.getString(1)) + " by " + lower(row.getString(2)))
                .list();
    }

    private static List<Reference> references(JdbcClient database, String schema) {
        return database.sql("""
                select child.table_name, parent.table_name, rules.delete_rule
                from information_schema.referential_constraints rules
                join information_schema.table_constraints child on child.constraint_name = rules.constraint_name
                    and child.constraint_schema = rules.constraint_schema
                join information_schema.table_constraints parent on parent.constraint_name = rules.unique_constraint_name
                    and parent.constraint_schema = rules.unique_constraint_schema
                where rules.constraint_schema = ?""")
                .param(schema)
                .query((row, number) ->
                        new Reference(lower(row.getString(1)), lower(row.getString(2)), row.getString(3)))
                .list();
    }

    private static String lower(@Nullable String name) {
        return String.valueOf(name).toLowerCase(Locale.ROOT);
    }

    /** What in {@code later} would be in the way of a program that knows these tables only. */
    List<String> broken(SchemaFacts later) {
        List<String> broken = new ArrayList<>();
        columns.values().forEach(column -> broken.addAll(broken(column, later.columns.get(column.key()))));
        later.columns.values().stream()
                .filter(column -> isKnown(column.table()) && !columns.containsKey(column.key()) && !column.optional())
                .forEach(column -> broken.add(column.key() + " has to be written"));
        added(unique, later.unique)
                .filter(index -> isKnown(index.split(" ")[0]))
                .forEach(index -> broken.add(index + " is unique"));
        added(references, later.references)
                .filter(reference -> isKnown(reference.to()) && !reference.letsGo())
                .forEach(reference -> broken.add(reference + " keeps rows from being deleted"));
        return broken;
    }

    private static List<String> broken(Column before, @Nullable Column after) {
        if (after == null) {
            return List.of(before.key() + " is gone");
        }
        List<String> broken = new ArrayList<>();
        if (!after.type().equals(before.type()) || after.length() < before.length()) {
            broken.add(before.key() + " is another type or shorter");
        }
        if (before.optional() && !after.optional()) {
            broken.add(before.key() + " has to be written");
        }
        return broken;
    }

    private static <T> Stream<T> added(Set<T> before, Set<T> after) {
        Set<T> added = new HashSet<>(after);
        added.removeAll(before);
        return added.stream();
    }

    private boolean isKnown(String table) {
        return columns.values().stream().anyMatch(column -> column.table().equals(table));
    }
}
