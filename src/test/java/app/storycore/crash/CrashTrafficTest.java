package app.storycore.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.base.StudioProperties;
import app.storycore.crash.CrashEvidence.Imported;
import app.storycore.crash.CrashEvidence.Sending;
import app.storycore.database.OnBothDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A real process, killed while packages come in and documents go out. */
@OnBothDatabases
class CrashTrafficTest {

    private static final int SHOTS = 2;
    private static final Duration END = Duration.ofMinutes(2);
    private static final int TRAFFIC_MS = 2_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    @Tag("slow")
    void leaves_no_half_project_and_no_garbage_after_a_kill() throws Exception {
        assertWholeAfter(1);
    }

    @Test
    @Tag("bench")
    void leaves_no_half_project_and_no_garbage_after_fifty_kills() throws Exception {
        assertWholeAfter(50);
    }

    private void assertWholeAfter(int kills) throws Exception {
        try (CrashProcess studio = new CrashProcess(folder, "--crash.shots=" + SHOTS)) {
            CrashEvidence evidence = new CrashEvidence(studio.journal());
            StudioProperties places = new StudioProperties(studio.data());
            for (int i = 0; i < kills; i++) {
                kill(studio, evidence, i == 0 ? CrashLoad.PACKAGE : CrashLoad.TRAFFIC);
                assertThat(left(places.temporary()))
                        .as("the upload in work")
                        .anyMatch(name -> name.startsWith("package-"));
                assertProjectsAreWhole(studio, evidence);
            }
            studio.start(CrashLoad.ONE_MORE, "--crash.ahead=PT2H");
            assertThat(studio.end(END)).as(studio::lastWords).isZero();

            assertThat(left(places.temporary())).noneMatch(name -> name.matches("(package|animatic|PDFBox).*"));
            assertThat(places.incoming()).isEmptyDirectory();
            assertProjectsAreWhole(studio, evidence);
            assertNothingIsUnused(studio);
        }
    }

    private static void kill(CrashProcess studio, CrashEvidence evidence, CrashLoad load) throws InterruptedException {
        int life = studio.start(load);
        await("traffic").atMost(END).until(() -> evidence.shows(life, Sending.class) || !studio.isAlive());
        assertThat(studio.isAlive()).as(studio::lastWords).isTrue();
        Thread.sleep(ThreadLocalRandom.current().nextInt(TRAFFIC_MS));
        studio.kill();
    }

    private static void assertProjectsAreWhole(CrashProcess studio, CrashEvidence evidence) {
        List<UUID> told = evidence.seen().stream()
                .filter(Imported.class::isInstance)
                .map(seen -> ((Imported) seen).project())
                .toList();
        try (CrashDatabase database = studio.database()) {
            Map<UUID, Integer> received = database.projects(CrashTraffic.RECEIVER);
            assertThat(told).as("the projects whose import was reported").isSubsetOf(received.keySet());
            assertThat(received).allSatisfy((project, shots) -> {
                assertThat(shots).isEqualTo(SHOTS);
                assertThat(database.panels(project)).isEqualTo(SHOTS);
            });
            assertThat(CrashFiles.faults(database.files(), studio.data().resolve("files")))
                    .isEmpty();
        }
    }

    private static void assertNothingIsUnused(CrashProcess studio) throws IOException {
        try (CrashDatabase database = studio.database();
                Stream<Path> files = Files.walk(studio.data().resolve("files"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("store.id")))
                    .containsExactlyInAnyOrderElementsOf(List.copyOf(Set.copyOf(database.hashes())));
            assertThat(database.hashes()).hasSameSizeAs(database.files());
        }
    }

    private static List<String> left(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
