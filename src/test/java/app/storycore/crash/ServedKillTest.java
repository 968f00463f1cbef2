package app.storycore.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.crash.CrashDatabase.ShotRow;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.generation.ShotStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A real process that is killed at random instants while three servers draw for it; they count what they drew. */
@Tag("hsqldb")
class ServedKillTest {

    private static final int SERVERS = 3;
    private static final int SHOTS = 24;
    private static final int SHORTEST_MS = 1;
    private static final int LONGEST_MS = 1_500;

    /** For the start of a process on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final List<FakeComfyUi> servers = IntStream.range(0, SERVERS)
            .mapToObj(i -> new FakeComfyUi().slowly(100))
            .toList();

    private final List<Process> lives = new ArrayList<>();

    @AfterEach
    void close() {
        lives.forEach(Process::destroyForcibly);
        servers.forEach(FakeComfyUi::close);
    }

    @Test
    @Tag("slow")
    void a_kill_while_servers_draw_loses_nothing_and_draws_nothing_twice() throws Exception {
        assertDrawnOnce(1);
    }

    @Test
    @Tag("bench")
    void fifty_kills_while_servers_draw_lose_nothing_and_draw_nothing_twice() throws Exception {
        assertDrawnOnce(Integer.getInteger("studio.kills", 50));
    }

    private void assertDrawnOnce(int kills) throws Exception {
        int inWork = 0;
        for (int kill = 1; kill <= kills; kill++) {
            Process life = start(kill, false);
            Path ready = ready(kill);
            await().atMost(PATIENCE).until(() -> Files.exists(ready) && inWork() > 0 || !life.isAlive());
            assertThat(life.isAlive()).isTrue();
            Thread.sleep(RandomGenerator.getDefault().nextInt(SHORTEST_MS, LONGEST_MS));
            inWork += inWork();
            life.destroyForcibly().waitFor();
        }
        Process last = start(kills + 1, true);
        await().atMost(PATIENCE).until(() -> !last.isAlive());
        assertThat(last.exitValue()).isZero();

        try (CrashDatabase database = CrashDatabase.in(folder.resolve("data"))) {
            List<ShotRow> shots = database.shots();
            Map<String, Long> drawn = drawnByPrompt();
            System.out.printf(
                    "FIGURE kills while servers draw: %d kills, %d jobs in work at them, %d shots, %d pictures drawn, %d"
                            + " twice, %d lost%n",
                    kills,
                    inWork,
                    shots.size(),
                    drawn.values().stream().mapToLong(one -> one).sum(),
                    drawn.values().stream().filter(times -> times > 1).count(),
                    shots.stream()
                            .filter(shot -> shot.status() != ShotStatus.SUCCEEDED)
                            .count());
            assertThat(shots)
                    .isNotEmpty()
                    .allSatisfy(shot -> assertThat(shot.status()).isEqualTo(ShotStatus.SUCCEEDED));
            assertThat(drawn).hasSize(shots.size());
            assertThat(drawn.values()).containsOnly(1L);
        }
    }

    private int inWork() {
        return servers.stream().mapToInt(FakeComfyUi::inWork).sum();
    }

    /** How often each picture was drawn to its end, by the text that was sent for it. */
    private Map<String, Long> drawnByPrompt() {
        Map<String, String> texts = servers.stream()
                .flatMap(server -> server.submitted().stream())
                .collect(Collectors.toMap(
                        job -> job.path("prompt_id").asString(), ServedKillTest::text, (one, same) -> one));
        return servers.stream()
                .flatMap(server -> server.drawn().stream())
                .map(texts::get)
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    }

    private static String text(JsonNode job) {
        String all = job.toString();
        int begin = all.indexOf("A lighthouse");
        return all.substring(begin, all.indexOf('.', begin));
    }

    private Path ready(int life) {
        return folder.resolve("ready-" + life);
    }

    private Process start(int life, boolean last) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(
                List.of(java, "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
        command.add(ServedChild.class.getName());
        Stream.of(
                        "studio.data=" + folder.resolve("data"),
                        "served.ready=" + ready(life),
                        "served.servers="
                                + servers.stream().map(FakeComfyUi::url).collect(Collectors.joining(",")),
                        "served.shots=" + SHOTS,
                        "served.last=" + last,
                        "logging.level.root=warn",
                        "spring.main.banner-mode=off")
                .map("--"::concat)
                .forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        Process process = builder.start();
        lives.add(process);
        return process;
    }
}
