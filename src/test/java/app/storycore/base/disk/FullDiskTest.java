package app.storycore.base.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Whatever was called saved is there after the process was killed, however full the disk was in between. */
@ExtendWith(OutputCaptureExtension.class)
class FullDiskTest {

    @TempDir
    Path temp;

    private final List<String> saved = new ArrayList<>();
    private ConfigurableApplicationContext studio;
    private FaultyDisk disk;
    private UUID owner;
    private int kills;

    @BeforeEach
    void begin() {
        studio = start(temp.resolve("data"));
        disk = studio.getBean(FaultyDisk.class);
        owner = studio.getBean(AccountService.class)
                .create("ann", "long enough", Role.USER)
                .id()
                .value();
        make("before");
    }

    @AfterEach
    void end() {
        disk.writable(true);
        studio.close();
    }

    @Test
    void a_write_below_the_floor_is_refused_and_works_when_there_is_room_again() throws Exception {
        disk.free(1);
        assertRefused("full");
        disk.free(FaultyDisk.SIZE);
        make("after");
        assertThat(afterKill()).containsExactlyElementsOf(saved);
    }

    @Test
    void people_read_while_nothing_can_be_written() {
        disk.free(1);
        assertThat(names(studio)).containsExactly("before");
    }

    @Test
    void a_failed_write_of_the_log_is_made_good_by_a_checkpoint() throws Exception {
        disk.writable(false);
        make("by a checkpoint");
        disk.writable(true);
        waitForCheckpoint();
        make("after");
        assertThat(afterKill()).containsExactlyElementsOf(saved);
    }

    @Test
    void what_is_not_on_the_disk_is_not_called_saved_and_takes_nothing_else_with_it() throws Exception {
        disk.fillUp();
        assertRefused("lost");
        assertRefused("too late");
        assertThat(afterKill()).containsExactly("before");
        disk.writable(true);
        disk.free(FaultyDisk.SIZE);
        waitForCheckpoint();
        make("after");
        assertThat(afterKill()).containsAll(saved);
    }

    @Test
    void a_data_file_that_could_not_be_written_is_opened_anew_from_its_backup() throws Exception {
        make("more");
        Logger.getLogger("hsqldb.db." + databaseName()).severe("DataFileCache.saveRowNoLock");
        assertThat(studio.getBean(DatabaseLog.class).isBroken()).isTrue();
        waitForCheckpoint();
        make("after");
        assertThat(names(studio)).containsExactlyInAnyOrderElementsOf(saved);
        assertThat(afterKill()).containsExactlyInAnyOrderElementsOf(saved);
    }

    @Test
    void a_log_that_ends_within_a_statement_is_replayed_up_to_it() throws IOException {
        Path killed = kill();
        Files.writeString(log(killed), "INSERT INTO PROJ", StandardOpenOption.APPEND);
        assertThat(names(killed)).containsExactlyElementsOf(saved);
    }

    @Test
    void a_damaged_log_stops_the_start_until_one_says_to_go_on_and_is_kept_even_then(CapturedOutput output)
            throws IOException {
        Path killed = kill();
        Files.writeString(log(killed), "INSERT INTO PROJ\nCOMMIT\n", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(log(killed));
        assertThatThrownBy(() -> start(killed)).isInstanceOf(Exception.class);
        assertThat(output.getErr()).contains("--studio.database.whole-log=false");
        assertThat(log(killed)).hasBinaryContent(before);
        try (ConfigurableApplicationContext again = start(killed, "--studio.database.whole-log=false")) {
            assertThat(names(again)).containsExactlyElementsOf(saved);
        }
        try (Stream<Path> kept = Files.walk(killed)) {
            assertThat(kept.filter(file -> file.endsWith("studio.log")))
                    .anySatisfy(file -> assertThat(file).hasBinaryContent(before));
        }
    }

    private void make(String name) {
        studio.getBean(ProjectService.class).create(new AccountId(owner), name, VisualStyle.INK);
        saved.add(name);
    }

    private void assertRefused(String name) {
        assertThatThrownBy(() -> make(name)).isInstanceOf(DiskFullException.class);
    }

    /** The guard looks once a second; here it is asked at once, and refuses only what was tried just before. */
    private void waitForCheckpoint() {
        DiskGuard guard = studio.getBean(DiskGuard.class);
        await().until(() -> {
            guard.look();
            return guard.level() == DiskLevel.AMPLE;
        });
    }

    private static ConfigurableApplicationContext start(Path data, String... more) {
        String[] settings = Stream.concat(
                        Stream.of(
                                "--studio.data=" + data,
                                "--db-scheduler.enabled=false",
                                "--spring.main.lazy-initialization=true"),
                        Stream.of(more))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(FullDiskStudio.class, FaultyDisk.class)
                .web(WebApplicationType.NONE)
                .run(settings);
    }

    /** The files as the process leaves them when it is killed now. */
    private Path kill() throws IOException {
        Path copy = temp.resolve("killed-" + kills++);
        FileSystemUtils.copyRecursively(temp.resolve("data"), copy);
        return copy;
    }

    private List<String> afterKill() throws Exception {
        try (Connection database = DriverManager.getConnection(
                        "jdbc:hsqldb:file:" + kill().resolve("database/studio")
                                + ";hsqldb.lock_file=false;hsqldb.full_log_replay=true;shutdown=true",
                        "SA",
                        "");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select name from project order by created_at")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static List<String> names(Path data) {
        try (ConfigurableApplicationContext again = start(data)) {
            return names(again);
        }
    }

    private static List<String> names(ConfigurableApplicationContext studio) {
        return studio.getBean(JdbcClient.class)
                .sql("select name from project order by created_at")
                .query(String.class)
                .list();
    }

    private static Path log(Path data) {
        return data.resolve("database").resolve("studio.log");
    }

    private String databaseName() {
        return studio.getBean(JdbcClient.class)
                .sql("values database_name()")
                .query(String.class)
                .single();
    }
}
