package app.storycore.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.asset.CollectionHold;
import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.FolderFileStore;
import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.asset.store.StoredFile;
import app.storycore.backup.archive.ArchiveReader;
import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.archive.Manifest;
import app.storycore.backup.archive.Progress;
import app.storycore.base.DatabaseKind;
import app.storycore.database.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Backups and restores that do not come to their end. */
class BreakOffTest {

    @TempDir
    static Path shared;

    static DataSource original;

    @TempDir
    Path temp;

    private final List<String> stored = new ArrayList<>();
    private Path archive;
    private Path note;
    private int room = Integer.MAX_VALUE;

    @BeforeAll
    static void fill_a_studio() throws Exception {
        original = FilledStudio.in(shared.resolve("files"));
        backup(new FolderFileStore(shared.resolve("files")), shared.resolve("studio.zip"));
    }

    @BeforeEach
    void copy_it() throws IOException {
        archive = Files.copy(shared.resolve("studio.zip"), temp.resolve("studio.zip"));
        note = temp.resolve("data/restoring/store.id");
        FileSystemUtils.copyRecursively(shared.resolve("files"), temp.resolve("files"));
    }

    @Test
    void a_restore_on_a_full_disk_leaves_no_database_and_goes_on_later() throws Exception {
        room = 3;
        assertThatThrownBy(() -> restore(embedded())).isInstanceOf(IOException.class);
        assertThat(temp.resolve("data/database")).doesNotExist();
        assertThat(note).exists();

        room = Integer.MAX_VALUE;
        restore(embedded());
        assertThat(stored).as("no file twice").doesNotHaveDuplicates();
        assertThat(note.resolveSibling("")).doesNotExist();
        assertThat(EveryRow.of(TestDatabase.source(TestDatabase.embedded(temp.resolve("data")))))
                .isEqualTo(EveryRow.of(original));
    }

    @Test
    void what_is_written_to_a_restored_database_outlives_a_kill() throws Exception {
        restore(embedded());
        Path killed = temp.resolve("killed");
        try (Connection server = TestDatabase.source(TestDatabase.embedded(temp.resolve("data")))
                        .getConnection();
                Statement statement = server.createStatement()) {
            statement.execute("create table proof (id int)");
            statement.execute("insert into proof values (1)");
            FileSystemUtils.copyRecursively(temp.resolve("data/database"), killed.resolve("database"));
        }

        assertThat(JdbcClient.create(TestDatabase.source(TestDatabase.embedded(killed)))
                        .sql("select count(*) from proof")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void rows_that_postgresql_refuses_leave_it_without_any() throws Exception {
        DataSource postgres = TestDatabase.source(TestDatabase.POSTGRESQL.fresh());
        PostgresTarget target = new PostgresTarget(postgres);
        String schema = schema();
        assertThatThrownBy(() -> target.fill(schema, "marker", connection -> {
                    connection.createStatement().execute("insert into first_set_up (id) values (1)");
                    throw new SQLException("The connection is gone");
                }))
                .hasMessage("The connection is gone");
        assertThat(JdbcClient.create(postgres)
                        .sql("select count(*) from first_set_up")
                        .query(Long.class)
                        .single())
                .isZero();

        restore(target);
        assertThat(EveryRow.of(postgres)).isEqualTo(EveryRow.of(original));
    }

    @Test
    void rows_that_are_in_are_not_told_to_be_missing() throws Exception {
        Map<String, String> settings = TestDatabase.POSTGRESQL.fresh();
        PostgresTarget target = new PostgresTarget(TestDatabase.source(settings));
        assertThatThrownBy(() -> target.fill(
                        "29",
                        "marker",
                        connection -> connection.createStatement().execute("create table panel_preview (id integer)")))
                .isInstanceOf(UnfinishedRestoreException.class)
                .hasMessageStartingWith("All rows and files are restored, but the tables could not be brought up");
    }

    @Test
    void a_database_that_a_server_works_with_is_left_alone() throws Exception {
        DataSource postgres = TestDatabase.source(TestDatabase.POSTGRESQL.fresh());
        PostgresTarget target = new PostgresTarget(postgres);
        assertThatThrownBy(() -> target.fill(schema(), "marker", connection -> {
                    throw new IOException("only the tables");
                }))
                .isInstanceOf(IOException.class);
        JdbcClient.create(postgres).sql("""
                        insert into studio_node (name, version, started_at, heartbeat_at)
                        values ('node', '1', current_timestamp, current_timestamp)""").update();

        assertThatThrownBy(() -> restore(target))
                .isInstanceOf(BackupProblem.class)
                .hasMessageContaining("stop all of them");
        assertThat(stored).isEmpty();
    }

    @Test
    void a_store_of_another_database_is_not_backed_up() throws Exception {
        FolderFileStore another = new FolderFileStore(temp.resolve("another"));
        another.mark("another");
        assertThatThrownBy(() -> backup(another))
                .isInstanceOf(BackupProblem.class)
                .hasMessageContaining("is not the one of this database");
    }

    @Test
    void a_picture_that_was_damaged_in_the_store_is_told_and_left_out_of_the_restore() throws Exception {
        String damaged = firstPicture();
        Files.writeString(temp.resolve("files").resolve(damaged.substring(0, 2)).resolve(damaged), "scratched");
        backup(new FolderFileStore(temp.resolve("files")));
        restore(embedded());
        assertThat(stored).isNotEmpty().doesNotContain(damaged);
    }

    @Test
    void a_picture_that_cannot_be_read_is_named_and_the_rest_is_backed_up() throws Exception {
        String damaged = firstPicture();
        String locked = lastPicture();
        Manifest manifest = backup(failing(hash -> {
            if (hash.equals(locked)) {
                throw new AccessDeniedException(hash);
            }
            return hash.equals(damaged) ? new IOException("Input/output error") : null;
        }));
        assertThat(manifest.lost()).containsExactlyInAnyOrder(damaged, locked);
        restore(embedded());
        assertThat(stored).hasSizeGreaterThan(2).doesNotContain(damaged, locked);
    }

    @Test
    void a_store_that_goes_away_within_a_picture_ends_the_backup() {
        String last = lastPicture();
        assertThatThrownBy(() -> backup(failing(hash -> hash.equals(last)
                        ? new StoreUnreachableException("The store is away", new IOException())
                        : null)))
                .isInstanceOf(StoreUnreachableException.class);
    }

    private interface Fault {
        /** What reading a file ends with, or null. */
        @Nullable
        IOException of(String hash) throws IOException;
    }

    /** The store of the studio, where some files open or end with a fault. */
    private FileStore failing(Fault fault) {
        FileStore store = new FolderFileStore(temp.resolve("files"));
        return (FileStore) Proxy.newProxyInstance(
                FileStore.class.getClassLoader(), new Class<?>[] {FileStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("open")) {
                        IOException within = fault.of(((StoredFile) arguments[0]).contentHash());
                        if (within != null) {
                            return broken(within);
                        }
                    }
                    return method.invoke(store, arguments);
                });
    }

    /** Three bytes, then a fault. */
    private static InputStream broken(IOException fault) {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[3]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw fault;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw fault;
            }
        });
    }

    private String firstPicture() {
        return picture("min");
    }

    private String lastPicture() {
        return picture("max");
    }

    private String picture(String which) {
        return JdbcClient.create(original)
                .sql("select " + which + "(content_hash) from asset")
                .query(String.class)
                .single();
    }

    private String schema() {
        try (ArchiveReader reader = ArchiveReader.open(archive)) {
            return reader.manifest().schema();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Manifest backup(FileStore store) throws IOException, SQLException {
        return backup(store, archive);
    }

    private static Manifest backup(FileStore store, Path archive) throws IOException, SQLException {
        try (OutputStream out = Files.newOutputStream(archive)) {
            return new Backup(original, store, new CollectionHold(original, new DatabaseKind(original)))
                    .write(out, new Progress(line -> {}));
        }
    }

    private EmbeddedTarget embedded() {
        return new EmbeddedTarget(temp.resolve("data/database"), note.resolveSibling("database"));
    }

    private void restore(RestoreTarget target) throws IOException, SQLException {
        try (ArchiveReader reader = ArchiveReader.open(archive)) {
            new Restore(target, new RestoredStore(limited(new FolderFileStore(temp.resolve("restored"))), note))
                    .run(reader, new Progress(line -> {}));
        }
    }

    /** Has room for some files only, and remembers which it took. */
    private FileStore limited(FileStore store) {
        return (FileStore) Proxy.newProxyInstance(
                FileStore.class.getClassLoader(), new Class<?>[] {FileStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("put")) {
                        if (room-- == 0) {
                            throw new IOException("No space left on device");
                        }
                        stored.add(((StoredFile) arguments[1]).contentHash());
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
