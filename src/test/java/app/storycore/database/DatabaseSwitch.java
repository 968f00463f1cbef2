package app.storycore.database;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Takes the database of an application away and gives it back: PostgreSQL ends all connections and takes no new ones,
 * the embedded one, which has no connections to lose, gives none. Tests import it by name.
 */
public class DatabaseSwitch implements BeanPostProcessor {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private volatile boolean off;
    private DataSource pool = new DelegatingDataSource();
    private String postgresDatabase = "";

    public void off() {
        off = true;
        if (!postgresDatabase.isEmpty()) {
            PostgresServer.running().stop(postgresDatabase);
        }
    }

    /** Gives it back, and waits until the pool has seen it: after some failures in a row it tries less often. */
    public void on() {
        if (!postgresDatabase.isEmpty()) {
            PostgresServer.running().start(postgresDatabase);
        }
        off = false;
        await().atMost(LONGEST).until(this::answers);
    }

    private boolean answers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof HikariDataSource hikari)) {
            return bean;
        }
        pool = hikari;
        String url = hikari.getJdbcUrl();
        if (url.startsWith("jdbc:postgresql:")) {
            postgresDatabase = url.substring(url.lastIndexOf('/') + 1);
            return bean;
        }
        return new Switched(hikari);
    }

    private final class Switched extends DelegatingDataSource {

        Switched(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (off) {
                throw new SQLTransientConnectionException("The database is switched off");
            }
            return super.getConnection();
        }
    }
}
