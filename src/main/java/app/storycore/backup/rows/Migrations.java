package app.storycore.backup.rows;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The studio's migrations of one database, up to any version of the schema. */
public final class Migrations {

    /** Flyway's own table. */
    public static final String HISTORY = "flyway_schema_history";

    private static final String FOLDER = "classpath:db/migration/";

    private final FluentConfiguration configuration;

    private Migrations(FluentConfiguration configuration) {
        this.configuration = configuration;
    }

    public static Migrations of(DataSource database, boolean embedded) {
        return new Migrations(Flyway.configure()
                .dataSource(database)
                .locations(FOLDER + "common", FOLDER + (embedded ? "hsqldb" : "postgresql")));
    }

    /**
     * Brings the tables up to a version.
     *
     * @throws FlywayException when that fails
     */
    public void to(String schema) {
        configuration.target(schema).load().migrate();
    }

    /** Brings the tables up to the newest version. */
    public void toNewest() {
        configuration.target(MigrationVersion.LATEST).load().migrate();
    }

    /** Asked for once: it takes a database of its own. */
    private static final class Newest {
        static final String VERSION = find();
    }

    /** The newest version that this studio knows. */
    public static String newest() {
        return Newest.VERSION;
    }

    private static String find() {
        SingleConnectionDataSource scratch = StudioTables.scratch();
        try {
            return Arrays.stream(of(scratch, true).configuration.load().info().all())
                    .map(MigrationInfo::getVersion)
                    .filter(Objects::nonNull)
                    .max(MigrationVersion::compareTo)
                    .orElse(MigrationVersion.EMPTY)
                    .toString();
        } finally {
            scratch.destroy();
        }
    }

    /** Whether one version of the schema is newer than another. */
    public static boolean isNewer(String schema, String than) {
        return MigrationVersion.fromVersion(schema).isNewerThan(MigrationVersion.fromVersion(than));
    }

    /** The version that a database has at this moment, empty when it has no tables of a studio. */
    public static Optional<String> version(Connection database) throws SQLException {
        if (!hasTable(database, HISTORY)) {
            return Optional.empty();
        }
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select \"version\" from \"" + HISTORY
                        + "\" where \"success\" = true and \"version\" is not null"
                        + " order by \"installed_rank\" desc fetch first 1 row only")) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    /** Whether a database has a table, however it writes its names. */
    public static boolean hasTable(Connection database, String name) throws SQLException {
        DatabaseMetaData facts = database.getMetaData();
        String stored =
                facts.storesUpperCaseIdentifiers() && !name.equals(HISTORY) ? name.toUpperCase(Locale.ROOT) : name;
        try (ResultSet found = facts.getTables(null, database.getSchema(), stored, new String[] {"TABLE"})) {
            return found.next();
        }
    }
}
