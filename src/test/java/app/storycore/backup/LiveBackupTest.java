package app.storycore.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.backup.archive.ArchiveReader;
import app.storycore.backup.archive.Manifest;
import app.storycore.backup.command.StudioCommand;
import app.storycore.base.film.VisualStyle;
import app.storycore.database.OnBothDatabases;
import app.storycore.database.TestDatabase;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Backups of a studio at work, by the command. */
@Tag(OnBothDatabases.TAG)
class LiveBackupTest {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** Of three shots each before one backup, so that the project has room for those before all three. */
    private static final int MOST_ADDITIONS = 100;

    private static final int ARCHIVES = 2;

    private static final List<String> PROMPTS = List.of(
            "The first of them all", "The second one in line", "The third, which waits", "The fourth and last one");

    @TempDir
    Path temp;

    private final CountDownLatch third = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private Path data;
    private Map<String, String> database;
    private ConfigurableApplicationContext studio;
    private AccountId owner;
    private ProjectId project;

    @BeforeEach
    void a_studio_runs() {
        data = temp.resolve("data");
        database = TestDatabase.underTest() == TestDatabase.HSQLDB ? Map.of() : TestDatabase.POSTGRESQL.fresh();
        studio = BackupStudio.start(data, database);
        owner = studio.getBean(AccountService.class)
                .create("ann", "long enough", Role.USER)
                .id();
        project = studio.getBean(ProjectService.class)
                .create(owner, "Harbour", VisualStyle.INK)
                .id();
        studio.getBean(ShotService.class)
                .addAll(project, owner, PROMPTS.stream().map(ShotDraft::of).toList());
    }

    @AfterEach
    void end() {
        goOn.countDown();
        studio.close();
    }

    @Test
    void a_run_in_work_goes_on_in_the_other_database_after_the_restore() throws Exception {
        studio.getBean(ScriptedEngine.class).when(PROMPTS.get(2), (request, drawing) -> {
            third.countDown();
            await().atMost(LONGEST).until(() -> goOn.getCount() == 0);
        });
        studio.getBean(GenerationService.class).start(project, owner);
        third.await();
        Path archive = backup("running.zip");
        goOn.countDown();
        studio.close();

        Path there = temp.resolve("there");
        Map<String, String> other =
                TestDatabase.underTest() == TestDatabase.HSQLDB ? TestDatabase.POSTGRESQL.fresh() : Map.of();
        assertThat(run("restore", archive, there, other)).isZero();
        studio = BackupStudio.start(there, other);

        GenerationSnapshot ended = await().atMost(LONGEST)
                .until(
                        () -> studio.getBean(GenerationQueries.class)
                                .latest(project, owner)
                                .orElseThrow(),
                        now -> now.status().isTerminal());
        assertThat(ended.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(studio.getBean(ScriptedEngine.class).drawn())
                .containsExactlyElementsOf(PROMPTS.subList(2, PROMPTS.size()));
    }

    @Test
    @Tag("slow")
    void every_archive_is_of_one_moment_while_people_write() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        Semaphore additions = new Semaphore(0);
        AtomicInteger added = new AtomicInteger();
        ShotService shots = studio.getBean(ShotService.class);
        List<ShotDraft> three =
                PROMPTS.subList(0, 3).stream().map(ShotDraft::of).toList();
        try (ExecutorService people = Executors.newSingleThreadExecutor()) {
            Future<?> writing = people.submit(() -> {
                while (!enough.get()) {
                    if (additions.tryAcquire(20, TimeUnit.MILLISECONDS)) {
                        shots.addAll(project, owner, three);
                        added.incrementAndGet();
                    }
                }
                return null;
            });
            try {
                List<Long> found = new ArrayList<>();
                for (int i = 0; i < ARCHIVES; i++) {
                    int before = added.get();
                    additions.release(MOST_ADDITIONS);
                    await().atMost(LONGEST).until(() -> added.get() > before);
                    found.add(shotsOf(backup("moment" + i + ".zip")));
                }
                assertThat(found).isSorted().doesNotHaveDuplicates();
            } finally {
                enough.set(true);
                writing.get();
            }
        }
    }

    /** The project says how many it has, in the transaction that adds them. */
    private static long shotsOf(Path archive) throws IOException {
        try (ArchiveReader reader = ArchiveReader.open(archive)) {
            Manifest manifest = reader.manifest();
            int place = List.copyOf(manifest.tables().stream()
                            .filter(table -> table.table().equals("project"))
                            .findFirst()
                            .orElseThrow()
                            .columns()
                            .keySet())
                    .indexOf("shots");
            long said = rows(reader, "project").getFirst().get(place).asLong();
            assertThat((long) rows(reader, "shot").size()).isEqualTo(said);
            return said;
        }
    }

    private static List<JsonNode> rows(ArchiveReader archive, String table) throws IOException {
        try (InputStream rows = archive.rows(table)) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(JsonMapper.shared()::readTree)
                    .toList();
        }
    }

    private Path backup(String name) {
        Path archive = temp.resolve(name);
        assertThat(run("backup", archive, data, database)).isZero();
        return archive;
    }

    private static int run(String command, Path archive, Path data, Map<String, String> database) {
        List<String> arguments = new ArrayList<>(List.of(command, archive.toString()));
        arguments.addAll(BackupStudio.arguments(data, database));
        return StudioCommand.run(arguments.toArray(String[]::new));
    }
}
