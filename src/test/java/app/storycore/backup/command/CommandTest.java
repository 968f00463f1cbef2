package app.storycore.backup.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.backup.archive.ArchiveReader;
import app.storycore.backup.archive.Manifest;
import app.storycore.database.TestDatabase;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever types a command is told, and what is there afterwards. */
@ExtendWith(OutputCaptureExtension.class)
class CommandTest {

    @TempDir
    Path temp;

    Path data;
    Path archive;

    /** A command keeps the logs of its process quiet; the other tests of this one want them. */
    @AfterAll
    static void speak() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.INFO);
    }

    @BeforeEach
    void a_studio_that_was_killed() throws IOException {
        data = temp.resolve("data");
        archive = temp.resolve("studio.zip");
        TestDatabase.putVersionBefore(data);
        Files.createDirectories(data.resolve("files"));
        Files.writeString(data.resolve("files/store.id"), "a marker");
    }

    @Test
    void a_backup_is_one_file_for_its_owner_alone(CapturedOutput output) throws IOException {
        assertThat(backup()).isZero();
        assertThat(output.getOut())
                .contains("Reading rows")
                .contains("Done: " + archive + " holds " + manifest().summary());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        assertThat(names(temp)).containsExactlyInAnyOrder("data", "studio.zip");
    }

    @Test
    void files_that_the_store_has_lost_are_told_and_everything_else_is_kept(CapturedOutput output) {
        assertThat(backup()).isZero();
        assertThat(output.getErr()).contains("64 files of the file store are missing or cannot be read");
    }

    @Test
    void an_older_schema_goes_to_postgresql_and_back_and_is_brought_up(CapturedOutput output) throws Exception {
        backup();
        Map<String, String> postgres = TestDatabase.POSTGRESQL.fresh();
        assertThat(run(postgres, "restore", archive, "--studio.data=" + temp.resolve("node")))
                .isZero();
        assertThat(accounts(postgres)).containsExactly("Mira", "Zo\u00eb", "tom");

        Path second = temp.resolve("second.zip");
        assertThat(run(postgres, "backup", second, "--studio.data=" + temp.resolve("node")))
                .isZero();
        Path there = temp.resolve("there");
        assertThat(run(Map.of(), "restore", second, "--studio.data=" + there)).isZero();
        assertThat(accounts(TestDatabase.embedded(there))).containsExactly("Mira", "Zo\u00eb", "tom");
        assertThat(names(there)).doesNotContain("restoring");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(there.resolve("database"))))
                .isEqualTo("rwx------");
        assertThat(output.getErr()).doesNotContain("\tat ");
    }

    @Test
    void a_file_that_is_there_is_written_over_only_by_force(CapturedOutput output) throws IOException {
        Files.writeString(archive, "precious");
        assertThat(backup()).isOne();
        assertThat(output.getErr()).contains("There is a file " + archive + " already");
        assertThat(archive).hasContent("precious");
        assertThat(run(Map.of(), "backup", archive, "--force", "--studio.data=" + data))
                .isZero();
        assertThat(Files.size(archive)).isGreaterThan(1000);
    }

    @Test
    void a_folder_without_a_database_stays_without_one(CapturedOutput output) throws IOException {
        Path nowhere = temp.resolve("nowhere");
        assertThat(run(Map.of(), "backup", archive, "--studio.data=" + nowhere)).isOne();
        assertOneSentence(
                output, "The backup was not made. There is no database of StoryCore Studio in the data folder");
        assertThat(nowhere).doesNotExist();
        assertThat(archive).doesNotExist();
    }

    @Test
    void a_database_of_something_else_is_no_studio(CapturedOutput output) throws Exception {
        Map<String, String> postgres = TestDatabase.POSTGRESQL.fresh();
        assertThat(run(postgres, "backup", archive)).isOne();
        assertThat(output.getErr()).contains("The database has no tables of StoryCore Studio");
        JdbcClient.create(TestDatabase.source(postgres))
                .sql("create table shopping (id integer)")
                .update();
        backup();
        assertThat(run(postgres, "restore", archive, "--studio.data=" + temp.resolve("node")))
                .isOne();
        assertThat(output.getErr()).contains("Nothing was restored. The database has tables of something else");
        assertThat(names(temp)).containsExactlyInAnyOrder("data", "node", "studio.zip");
    }

    @Test
    void a_database_that_does_not_answer_is_told_with_its_address(CapturedOutput output) {
        Map<String, String> away = new HashMap<>(TestDatabase.POSTGRESQL.fresh());
        away.replaceAll((name, value) -> value.replaceAll("/studio_\\d+$", "/not_there"));
        assertThat(run(away, "backup", archive, "--spring.datasource.hikari.connection-timeout=1000"))
                .isOne();
        assertThat(output.getErr())
                .contains("The backup was not made. The database jdbc:postgresql:")
                .contains("\"not_there\" does not exist")
                .doesNotContain("\tat ");
    }

    @Test
    void a_restore_overwrites_nothing(CapturedOutput output) throws SQLException {
        backup();
        assertThat(run(Map.of(), "restore", archive, "--studio.data=" + data)).isOne();
        assertThat(output.getErr()).contains("Nothing was restored. There is a database in");

        Map<String, String> postgres = TestDatabase.POSTGRESQL.ofVersionBefore();
        assertThat(run(postgres, "restore", archive, "--studio.data=" + temp.resolve("node")))
                .isOne();
        assertThat(output.getErr()).contains("The database has accounts of a studio, and a restore overwrites nothing");
    }

    @Test
    void files_of_another_studio_are_left_alone(CapturedOutput output) throws IOException {
        backup();
        Path there = temp.resolve("there");
        Files.createDirectories(there.resolve("files"));
        Files.writeString(there.resolve("files/store.id"), "another marker");
        assertThat(run(Map.of(), "restore", archive, "--studio.data=" + there)).isOne();
        assertThat(output.getErr()).contains("belongs to another studio");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "backup", "restore", "bakup FILE", "backup ONE TWO"})
    void anything_else_is_no_command_and_starts_no_server(String words, CapturedOutput output) {
        String[] arguments = words.isEmpty() ? new String[] {"-x"} : words.split(" ");
        assertThat(StudioCommand.isMeant(arguments)).isTrue();
        assertThat(StudioCommand.run(arguments)).isEqualTo(2);
        assertThat(output.getErr()).contains("There is no command").contains("restore FILE");
    }

    @Test
    void settings_alone_start_the_server() {
        assertThat(StudioCommand.isMeant()).isFalse();
        assertThat(StudioCommand.isMeant("--server.port=0", "--debug")).isFalse();
    }

    @Test
    void help_names_the_commands(CapturedOutput output) {
        assertThat(StudioCommand.run("--help")).isZero();
        assertThat(output.getOut()).contains("backup FILE").contains("restore FILE");
    }

    /** What the archive says of itself, which the tests of round trips compare with the database. */
    private Manifest manifest() throws IOException {
        try (ArchiveReader reader = ArchiveReader.open(archive)) {
            assertThat(reader.manifest().rows()).isPositive();
            return reader.manifest();
        }
    }

    private int backup() {
        return run(Map.of(), "backup", archive, "--studio.data=" + data);
    }

    private static int run(Map<String, String> database, String command, Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, file.toString()));
        database.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.addAll(List.of(more));
        return StudioCommand.run(arguments.toArray(String[]::new));
    }

    private static void assertOneSentence(CapturedOutput output, String begin) {
        assertThat(output.getErr().lines().toList()).singleElement().asString().startsWith(begin);
    }

    private static List<String> accounts(Map<String, String> settings) {
        return JdbcClient.create(TestDatabase.source(settings))
                .sql("select username from account")
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
