package app.storycore.backup.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table whose rows are carried over.
 *
 * @param name in lower case
 * @param key the columns of its primary key
 * @param references the tables that its foreign keys lead to, itself left out
 */
public record Table(String name, List<Column> columns, List<Column> key, Set<String> references) {

    /** The types of its columns by their names, in their order. */
    public Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        columns.forEach(column -> types.put(column.name(), column.type().name().toLowerCase(Locale.ROOT)));
        return types;
    }

    /** Its columns as a list in SQL. */
    String list() {
        return names(columns);
    }

    static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
