package app.storycore.base.start;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * How long the two ends of a connection to PostgreSQL wait for each other. A node that is frozen or cut off in the middle
 * of a transaction would else keep its rows locked, and every other node waiting for them, for hours. What an operator
 * sets goes before.
 */
@Configuration(proxyBeanMethods = false)
class PostgresConnections {

    /**
     * When the database gives a node up. A transaction: less than a take-over may take, and far more than one of ours rests
     * between two statements. A connection: after a minute without an answer of the other machine's kernel, since one that
     * went without a word would hold its share of them for two hours.
     */
    private static final String GIVE_UP =
            "set idle_in_transaction_session_timeout = '10s'; set tcp_keepalives_idle = 30;"
                    + " set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3";

    /** An answer that takes longer is lost; whoever opens a page of a node that is cut off waits for it. */
    private static final String ANSWER_SECONDS = "20";

    private static final String CONNECT_SECONDS = "5";

    private static boolean isPostgres(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    @Bean
    static BeanPostProcessor postgresPool() {
        return new PoolSettings();
    }

    /**
     * Flyway rests in one transaction while it migrates in another, for as long as that takes: of these connections only
     * their beginning is bounded. An operator who gives it connections of its own has seen to that.
     */
    @Bean
    FlywayConfigurationCustomizer patientMigrations(
            JdbcConnectionDetails connection, ObjectProvider<FlywayProperties> settings) {
        return flyway -> {
            if (isPostgres(connection.getJdbcUrl()) && !hasOwnConnections(settings.getObject())) {
                flyway.dataSource(patient(connection));
            }
        };
    }

    private static DataSource patient(JdbcConnectionDetails connection) {
        Properties driver = new Properties();
        driver.setProperty("connectTimeout", CONNECT_SECONDS);
        driver.setProperty("loginTimeout", ANSWER_SECONDS);
        driver.setProperty("tcpKeepAlive", "true");
        DriverManagerDataSource source = new DriverManagerDataSource(connection.getJdbcUrl(), driver);
        source.setUsername(connection.getUsername());
        source.setPassword(connection.getPassword());
        return source;
    }

    private static boolean hasOwnConnections(FlywayProperties settings) {
        return settings.getUrl() != null || settings.getUser() != null;
    }

    /** After all that is bound to the pool's own settings. */
    private static final class PoolSettings implements BeanPostProcessor, Ordered {

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof HikariDataSource pool && pool.getJdbcUrl() != null && isPostgres(pool.getJdbcUrl())) {
                Properties driver = pool.getDataSourceProperties();
                driver.putIfAbsent("connectTimeout", CONNECT_SECONDS);
                driver.putIfAbsent("socketTimeout", ANSWER_SECONDS);
                driver.putIfAbsent("tcpKeepAlive", "true");
                if (pool.getConnectionInitSql() == null) {
                    pool.setConnectionInitSql(GIVE_UP);
                }
            }
            return bean;
        }
    }
}
