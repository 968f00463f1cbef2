package app.storycore.base.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.storycore.base.Transactions;
import app.storycore.database.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A node that says nothing more in the middle of a transaction. */
class PostgresConnectionsTest {

    private HikariDataSource pool;
    private JdbcClient database;

    @BeforeEach
    void connect() {
        pool = TestDatabase.pool(TestDatabase.POSTGRESQL.fresh());
        pool.addDataSourceProperty("socketTimeout", "7");
        PostgresConnections.postgresPool().postProcessBeforeInitialization(pool, "dataSource");
        database = JdbcClient.create(pool);
    }

    @AfterEach
    void disconnect() {
        pool.close();
    }

    @Test
    void keeps_rows_locked_for_less_time_than_a_take_over_may_take() {
        assertThat(database.sql("show idle_in_transaction_session_timeout")
                        .query(String.class)
                        .single())
                .isEqualTo("10s");
    }

    @Test
    void holds_a_connection_for_a_minute_when_its_machine_is_gone() {
        assertThat(database.sql("show tcp_keepalives_idle").query(String.class).single())
                .isEqualTo("30");
        assertThat(database.sql("show tcp_keepalives_interval")
                        .query(String.class)
                        .single())
                .isEqualTo("10");
        assertThat(database.sql("show tcp_keepalives_count").query(String.class).single())
                .isEqualTo("3");
    }

    @Test
    void finds_its_transaction_ended_and_may_try_again() {
        Throwable failure = catchThrowable(() -> new TransactionTemplate(new JdbcTransactionManager(pool))
                .executeWithoutResult(status -> {
                    int backend = backend();
                    database.sql("set local idle_in_transaction_session_timeout = 10")
                            .update();
                    await().until(() -> isGone(backend));
                    backend();
                }));

        assertThat(Transactions.isDatabaseAway(failure)).as("%s", failure).isTrue();
    }

    @Test
    void waits_for_an_answer_as_long_as_the_operator_wants() {
        assertThat(pool.getDataSourceProperties())
                .containsEntry("socketTimeout", "7")
                .containsEntry("tcpKeepAlive", "true");
    }

    @Test
    void leaves_connections_alone_that_migrations_were_given() {
        FlywayProperties own = new FlywayProperties();
        own.setUser("migrations");

        assertThat(migrating(own).getDataSource()).isNull();
        assertThat(migrating(new FlywayProperties()).getDataSource()).isNotNull();
    }

    private FluentConfiguration migrating(FlywayProperties settings) {
        JdbcConnectionDetails connection = mock();
        when(connection.getJdbcUrl()).thenReturn(pool.getJdbcUrl());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("settings", settings);
        FluentConfiguration flyway = new FluentConfiguration();
        new PostgresConnections()
                .patientMigrations(connection, beans.getBeanProvider(FlywayProperties.class))
                .customize(flyway);
        return flyway;
    }

    private int backend() {
        return database.sql("select pg_backend_pid()").query(Integer.class).single();
    }

    /** Asked in another thread, and so on another connection. */
    private boolean isGone(int backend) {
        return database.sql("select count(*) from pg_stat_activity where pid = ?")
                .param(backend)
                .query(Long.class)
                .single()
                .equals(0L);
    }
}
