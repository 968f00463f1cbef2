package app.storycore.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * During an update node by node, programs of two versions are at work on the tables of the newer one. So what the older one
 * reads stays, what it writes is enough, and what it deletes goes.
 */
class MigrationsOnlyAddTest {

    /** The last schema that was made while one server had the database for itself. */
    private static final MigrationVersion ALONE = MigrationVersion.fromVersion("16");

    /** Looks at the tables after each migration. */
    private static final class Steps implements Callback {

        private final String schema;
        private final Map<MigrationVersion, List<String>> broken = new LinkedHashMap<>();
        private SchemaFacts before;

        Steps(String schema) {
            this.schema = schema;
        }

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            MigrationVersion version =
                    Objects.requireNonNull(context.getMigrationInfo()).getVersion();
            if (version.compareTo(ALONE) >= 0) {
                SchemaFacts now = SchemaFacts.of(
                        JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true)), schema);
                broken.put(version, before == null ? List.of() : before.broken(now));
                before = now;
            }
        }

        @Override
        public String getCallbackName() {
            return "steps";
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_program_of_the_version_before_finds_everything_it_knows(TestDatabase database) {
        Steps steps = new Steps(database == TestDatabase.HSQLDB ? "PUBLIC" : "public");

        migrate(database, TestDatabase.source(database.fresh()), steps);

        assertThat(steps.broken).hasSizeGreaterThan(20);
        assertThat(steps.broken)
                .allSatisfy((version, broken) ->
                        assertThat(broken).as("V" + version).isEmpty());
    }

    @Test
    void rows_as_the_version_before_writes_them_are_taken() {
        DataSource source = TestDatabase.source(TestDatabase.POSTGRESQL.fresh());
        migrate(TestDatabase.POSTGRESQL, source);
        ResourceDatabasePopulator rows =
                new ResourceDatabasePopulator(new ClassPathResource("database/version-before-postgresql.sql"));
        rows.setSqlScriptEncoding("UTF-8");

        rows.execute(source);

        assertThat(JdbcClient.create(source)
                        .sql("select count(*) from generation_shot")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private static void migrate(TestDatabase database, DataSource source, Callback... callbacks) {
        Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + database.name().toLowerCase(Locale.ROOT))
                .callbacks(callbacks)
                .load()
                .migrate();
    }
}
