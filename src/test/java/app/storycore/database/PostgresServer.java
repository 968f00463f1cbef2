package app.storycore.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * The PostgreSQL server of this test process: started at the first use on a free port, with nothing installed, and
 * stopped after the last application context.
 */
public final class PostgresServer implements AutoCloseable {

    /** Owns every database, and needs no password. */
    public static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private @Nullable Path data;
    private @Nullable Path control;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** The server, which the first caller waits for. */
    public static PostgresServer running() {
        return Holder.SERVER;
    }

    /** Starts a server for the caller alone, who may stop and restart it, and closes it. */
    public static PostgresServer startOwn() {
        PostgresServer own = new PostgresServer(embedded());
        Runtime.getRuntime().addShutdownHook(new Thread(own::close));
        return own;
    }

    /** Makes an empty database and returns its JDBC address. */
    public String createDatabase() {
        String name = "studio_" + databases.incrementAndGet();
        execute("create database " + name);
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }

    /** The port on which it is reached. */
    public int port() {
        return server.getPort();
    }

    /** The name of a database by the settings that lead to it. */
    public String name(Map<String, String> settings) {
        String url = settings.get("spring.datasource.url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** From now on a database ends all its connections and takes no new ones, as a server that is stopped. */
    public void stop(String database) {
        execute("alter database " + database + " with allow_connections false");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
    }

    /** Takes the stop back. */
    public void start(String database) {
        execute("alter database " + database + " with allow_connections true");
    }

    /**
     * Ends the server itself, until {@link #startUp}.
     *
     * @param mode of {@code pg_ctl}: fast, or immediate, which is like a crash
     */
    public void shutDown(String mode) {
        if (control == null) {
            data = Path.of(ask("show data_directory"));
            control = program(data).resolveSibling("pg_ctl");
        }
        control("-m", mode, "-w", "stop");
    }

    /** Starts the server again that was shut down, on the same port. */
    public void startUp() {
        control("-o", "-p " + server.getPort() + " -c max_connections=400", "-l", "/dev/null", "-w", "start");
    }

    private void control(String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(String.valueOf(control), "-D", String.valueOf(data)));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("It did not work: " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String ask(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What runs as the server of that data. */
    private static Path program(Path data) {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            long process = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(process)
                    .flatMap(found -> found.info().command())
                    .map(Path::of)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not " + sql, e);
        }
    }

    private static PostgresServer start() {
        PostgresServer started = new PostgresServer(embedded());
        SpringApplication.getShutdownHandlers().add(started::close);
        return started;
    }

    private static EmbeddedPostgres embedded() {
        try {
            // the pools of all contexts of a test process stay open at the same time
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "400")
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final PostgresServer SERVER = start();
    }
}
