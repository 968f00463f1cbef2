package app.storycore.base.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.storycore.NetworkLine;
import app.storycore.base.Transactions;
import app.storycore.database.PostgresServer;
import app.storycore.database.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database from which nothing arrives any more while its connections stay open, as behind a cable that was pulled out. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SilentDatabaseTest {

    /** What an operator writes into the address, far less than usual. */
    private static final String ANSWER = "?socketTimeout=1";

    private static final Duration BOUND = Duration.ofSeconds(15);

    private final NetworkLine line =
            new NetworkLine("http://localhost:" + PostgresServer.running().port());
    private String url;
    private HikariDataSource pool;
    private JdbcClient database;

    @BeforeEach
    void connect() {
        Map<String, String> settings = TestDatabase.POSTGRESQL.fresh();
        pool = TestDatabase.pool(TestDatabase.through(line.port(), "node", settings));
        url = pool.getJdbcUrl();
        pool.setJdbcUrl(url + ANSWER);
        pool.setConnectionTimeout(1_000);
        pool.setMaximumPoolSize(2);
        PostgresConnections.postgresPool().postProcessBeforeInitialization(pool, "dataSource");
        database = JdbcClient.create(pool);
    }

    @AfterEach
    void disconnect() throws IOException {
        line.close();
        pool.close();
    }

    @Test
    void is_noticed_in_the_middle_of_a_transaction_and_counts_as_away() {
        Throwable failure = catchThrowable(() ->
                timed(() -> new TransactionTemplate(new JdbcTransactionManager(pool)).executeWithoutResult(s -> {
                    ask();
                    line.cut();
                    ask();
                })));

        assertThat(Transactions.isDatabaseAway(failure)).as("%s", failure).isTrue();
    }

    @Test
    void is_noticed_by_whoever_wants_a_connection_and_forgotten_when_it_answers_again() {
        ask();
        line.cut();
        Throwable failure = catchThrowable(() -> timed(this::ask));
        assertThat(Transactions.isDatabaseAway(failure)).as("%s", failure).isTrue();

        line.mend();
        await().untilAsserted(this::ask);
    }

    @Test
    void is_noticed_before_migrations() {
        line.cut();
        JdbcConnectionDetails connection = mock();
        when(connection.getJdbcUrl()).thenReturn(url + "?loginTimeout=1");
        when(connection.getUsername()).thenReturn(PostgresServer.USER);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("settings", new FlywayProperties());
        FluentConfiguration flyway = new FluentConfiguration();
        new PostgresConnections()
                .patientMigrations(connection, beans.getBeanProvider(FlywayProperties.class))
                .customize(flyway);

        assertThat(catchThrowable(() -> timed(() -> flyway.load().migrate()))).isNotNull();
    }

    private void ask() {
        assertThat(database.sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }

    private static void timed(Runnable question) {
        long before = System.nanoTime();
        try {
            question.run();
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(BOUND);
        }
    }
}
