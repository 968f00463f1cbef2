package app.storycore.backup.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The tables of one version of the schema whose rows a backup carries over. They are those of an embedded database in
 * memory that is migrated to that version, so that no list of them can forget one.
 *
 * @param carried in an order in which each refers only to ones before it
 */
public record StudioTables(List<Table> carried) {

    /**
     * What is true only while the servers of this database run: these nodes, the store that goes with this database,
     * logins, and delays after wrong passwords.
     */
    public static final Set<String> LEFT_OUT = Set.of("studio_node", "file_store", "remembered_login", "login_counter");

    private static final Map<String, StudioTables> KNOWN = new ConcurrentHashMap<>();

    /** @param schema version of the tables */
    public static StudioTables of(String schema) {
        return KNOWN.computeIfAbsent(schema, StudioTables::make);
    }

    private static StudioTables make(String schema) {
        SingleConnectionDataSource source = scratch();
        try (Connection database = source.getConnection()) {
            Migrations.of(source, true).to(schema);
            List<Table> tables = new TableFinder(database).all();
            return new StudioTables(inOrder(tables.stream()
                    .filter(table -> !LEFT_OUT.contains(table.name()))
                    .toList()));
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of the schema " + schema + " could not be made", e);
        } finally {
            source.destroy();
        }
    }

    /** An empty database in memory, which is gone when it is destroyed. */
    static SingleConnectionDataSource scratch() {
        String url = "jdbc:hsqldb:mem:tables-" + UUID.randomUUID() + ";shutdown=true";
        return new SingleConnectionDataSource(url, "SA", "", true);
    }

    private static List<Table> inOrder(List<Table> tables) {
        List<Table> ordered = new ArrayList<>();
        List<Table> rest = new ArrayList<>(tables);
        while (!rest.isEmpty()) {
            Set<String> open = rest.stream().map(Table::name).collect(Collectors.toSet());
            Table next = rest.stream()
                    .filter(table -> table.references().stream().noneMatch(open::contains))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("These tables refer to each other: " + open));
            ordered.add(next);
            rest.remove(next);
        }
        return List.copyOf(ordered);
    }

    /** The one of this name, if it is carried over. */
    public Optional<Table> find(String name) {
        return carried.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
