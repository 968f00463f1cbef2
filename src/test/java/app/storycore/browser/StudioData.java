package app.storycore.browser;

import app.storycore.database.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** The database in a server's data folder, written and read while no server runs on it. */
final class StudioData implements AutoCloseable {

    /** The password of every account made here. */
    static final String PASSWORD = "walking-away-is-fine";

    private static final String HASH =
            PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(PASSWORD);
    private static final List<String> PLACES =
            List.of("a lighthouse on a cliff", "a quiet harbour", "an empty street", "a forest path", "a wide desert");
    private static final List<String> TIMES = List.of("at dawn", "at noon", "at dusk", "in the night");

    private final Path folder;
    private final boolean copy;
    private final SingleConnectionDataSource source;
    private final JdbcClient database;

    private StudioData(Path folder, boolean copy) {
        this(
                folder,
                copy,
                new SingleConnectionDataSource(
                        "jdbc:hsqldb:file:" + folder.resolve("studio")
                                + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached"
                                + ";hsqldb.lob_file_scale=1;hsqldb.lock_file=false;shutdown=true",
                        "SA",
                        "",
                        true));
    }

    private StudioData(Path folder, boolean copy, SingleConnectionDataSource source) {
        this.folder = folder;
        this.copy = copy;
        this.source = source;
        database = JdbcClient.create(source);
    }

    /** The database of running nodes. */
    static StudioData ofCluster(Map<String, String> settings) {
        try {
            return new StudioData(
                    Path.of(""), false, new SingleConnectionDataSource(TestDatabase.connect(settings), true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database of a server that was not started yet; its tables are made as the server itself would. */
    static StudioData prepare(Path data) {
        StudioData made = new StudioData(data.resolve("database"), false);
        Flyway.configure()
                .dataSource(made.source)
                .locations("classpath:db/migration/common", "classpath:db/migration/hsqldb")
                .load()
                .migrate();
        return made;
    }

    /** A copy of what a stopped or killed server has left, so that reading it mends nothing. */
    static StudioData copyOf(Path data) {
        Path copy = Outputs.temporaryFolder("database");
        try (Stream<Path> files = Files.list(data.resolve("database"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StudioData(copy, true);
    }

    /** Makes an account with {@link #PASSWORD}. */
    UUID account(String username) {
        return account(username, "USER");
    }

    /** Makes an administrator with {@link #PASSWORD}. */
    UUID administrator(String username) {
        return account(username, "ADMIN");
    }

    private UUID account(String username, String role) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into account (id, username, username_key, password_hash, role, locked, color_scheme,
                            created_at, version)
                        values (?, ?, ?, ?, ?, false, 'DARK', ?, 0)""").params(id, username, username, HASH, role, now()).update();
        return id;
    }

    /** Makes a project with so many shots, each with a prompt of its own. */
    UUID project(UUID owner, String name, int shots) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into project (id, owner_id, name, style, seed, created_at, changed_at, version)
                        values (?, ?, ?, 'INK', ?, ?, ?, 0)""").params(id, owner, name, name.hashCode(), now(), now()).update();
        for (int i = 0; i < shots; i++) {
            String prompt =
                    "Shot %d: %s %s".formatted(i + 1, PLACES.get(i % PLACES.size()), TIMES.get(i % TIMES.size()));
            database.sql("""
                            insert into shot (id, project_id, shot_position, prompt, duration_ms, version)
                            values (?, ?, ?, ?, 2000, 0)""").params(UUID.randomUUID(), id, i, prompt).update();
        }
        return id;
    }

    /** Changes what is stored, for what no person could bring about. */
    void change(String sql, Object... parameters) {
        database.sql(sql).params(parameters).update();
    }

    /** What a query finds, each row by its columns' names in capitals. */
    List<Map<String, Object>> rows(String sql, Object... parameters) {
        return database.sql(sql).params(parameters).query().listOfRows();
    }

    /** A point in time as the database returns it. */
    static @Nullable Instant instant(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Timestamp timestamp -> timestamp.toInstant();
            default -> ((OffsetDateTime) value).toInstant();
        };
    }

    @Override
    public void close() {
        source.destroy();
        if (copy) {
            Outputs.delete(folder);
        }
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
