package app.storycore.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The kinds of database that tests run on. */
public enum TestDatabase {
    HSQLDB {
        @Override
        public Map<String, String> fresh() {
            return settings("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc", "SA");
        }

        @Override
        public Map<String, String> ofVersionBefore() {
            return settings(VersionBefore.unpack(), "SA");
        }
    },
    POSTGRESQL {
        @Override
        public Map<String, String> fresh() {
            return freshOn(PostgresServer.running());
        }

        @Override
        public Map<String, String> ofVersionBefore() {
            String url = PostgresServer.running().createDatabase();
            VersionBefore.fill(url, PostgresServer.USER);
            return settings(url, PostgresServer.USER);
        }
    };

    private static final String URL = "spring.datasource.url";
    private static final String PROPERTY = "studio.test.database";

    /** The one that this JVM was started for: {@code -Dstudio.test.database=postgresql}, HSQLDB otherwise. */
    public static TestDatabase underTest() {
        return switch (System.getProperty(PROPERTY, "hsqldb")) {
            case "hsqldb" -> HSQLDB;
            case "postgresql" -> POSTGRESQL;
            case String other ->
                throw new IllegalArgumentException(PROPERTY + " is hsqldb or postgresql, not " + other);
        };
    }

    /** Makes an empty database and returns the settings of the application that lead to it. */
    public abstract Map<String, String> fresh();

    /** Makes a database as a studio of the version before has left it. */
    public abstract Map<String, String> ofVersionBefore();

    /** Puts what a studio of the version before has left into a new data folder. */
    public static void putVersionBefore(Path data) {
        VersionBefore.unpack(data.resolve("database"));
    }

    /** The settings that lead to the embedded database in a data folder. */
    public static Map<String, String> embedded(Path data) {
        return settings(
                "jdbc:hsqldb:file:" + data.toAbsolutePath().resolve("database").resolve("studio")
                        + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached"
                        + ";hsqldb.lob_file_scale=1;hsqldb.lock_file=false;shutdown=true",
                "SA");
    }

    /** A source of connections to the database that these settings lead to. */
    public static DataSource source(Map<String, String> settings) {
        return new DriverManagerDataSource(
                settings.get(URL),
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password"));
    }

    /** Makes an empty database on a server of the caller's and returns the settings that lead to it. */
    public static Map<String, String> freshOn(PostgresServer server) {
        return settings(server.createDatabase(), PostgresServer.USER);
    }

    /** Opens a connection to a database that {@link #fresh} has made. */
    public static Connection connect(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.get(URL),
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password"));
    }

    /** A pool that leads to a database that {@link #fresh} has made, and has no connection yet. */
    public static HikariDataSource pool(Map<String, String> settings) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(settings.get(URL));
        pool.setUsername(settings.get("spring.datasource.username"));
        pool.setPassword(settings.get("spring.datasource.password"));
        return pool;
    }

    /**
     * The settings with which a node comes to the same database on a way of its own.
     *
     * @param port at which that way begins on this machine
     * @param application by which the database knows the node
     */
    public static Map<String, String> through(int port, String application, Map<String, String> settings) {
        Map<String, String> own = new TreeMap<>(settings);
        own.computeIfPresent(URL, (name, url) -> url.replaceFirst(":\\d+/", ":" + port + "/"));
        own.put("spring.datasource.hikari.data-source-properties.ApplicationName", application);
        return own;
    }

    private static Map<String, String> settings(String url, String username) {
        return Map.of(URL, url, "spring.datasource.username", username, "spring.datasource.password", "");
    }
}
