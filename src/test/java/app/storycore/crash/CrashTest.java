package app.storycore.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.crash.CrashDatabase.GenerationRow;
import app.storycore.crash.CrashDatabase.ShotRow;
import app.storycore.database.OnBothDatabases;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotStatus;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A real process on a database that outlives it, killed at random instants. */
@OnBothDatabases
class CrashTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void survives_a_kill_without_losing_or_doubling_anything() throws Exception {
        assertNothingIsLost(1, "--crash.active=4", "--crash.shots=3");
    }

    @Test
    @Tag("bench")
    void survives_two_hundred_kills_without_losing_or_doubling_anything() throws Exception {
        assertNothingIsLost(200, "--crash.active=6", "--crash.shots=8");
    }

    private void assertNothingIsLost(int kills, String... load) throws Exception {
        try (CrashProcess studio = new CrashProcess(folder, load)) {
            CrashFigures found = new CrashRun(studio, RandomGenerator.getDefault()).kill(kills);
            System.out.println("FIGURE crash: " + found);
            assertNothingIsLost(found);
            assertThat(found.comebacks()).isNotEmpty();
        }
    }

    private static void assertNothingIsLost(CrashFigures found) {
        assertThat(found.faults()).isEmpty();
        assertThat(found.recorded()).as("shots recorded").isPositive();
        assertThat(found.lost()).as("shots lost").isZero();
        assertThat(found.recordedTwice()).as("results recorded twice").isZero();
        assertThat(found.drawnAgain()).as("drawn again").isZero();
        assertThat(found.unfinished()).as("runs never finished").isZero();
    }

    @Test
    @Tag("hsqldb") // as what is given up is decided before the database is asked
    @Tag("slow")
    void a_shot_that_kills_the_process_is_given_up_and_the_others_finish() throws Exception {
        assertGivenUp(1);
    }

    @Test
    @Tag("bench")
    void a_shot_that_kills_the_process_three_times_is_given_up_and_the_others_finish() throws Exception {
        assertGivenUp(0);
    }

    /** @param told deaths of which the database is only told: each one more is a start of a process */
    private void assertGivenUp(int told) throws Exception {
        try (CrashProcess studio = new CrashProcess(folder, "--crash.shots=3")) {
            CrashFigures found = new CrashRun(studio, RandomGenerator.getDefault()).surviveDeaths(5, told);
            assertNothingIsLost(found);
            assertThat(found.kills()).as("deaths").isEqualTo(3 - told);
            try (CrashDatabase database = studio.database()) {
                assertThat(database.generations())
                        .extracting(GenerationRow::status)
                        .containsExactly(GenerationStatus.COMPLETED_WITH_FAILURES, GenerationStatus.COMPLETED);
                assertThat(database.shots())
                        .filteredOn(shot -> shot.status() != ShotStatus.SUCCEEDED)
                        .extracting(ShotRow::prompt, ShotRow::status, ShotRow::reason)
                        .singleElement()
                        .satisfies(shot ->
                                assertThat(shot.toList().getFirst().toString()).contains(CrashEngine.POISON))
                        .satisfies(shot -> assertThat(shot)
                                .isEqualTo(tuple(
                                        shot.toList().getFirst(),
                                        ShotStatus.FAILED,
                                        "The server went down 3 times while drawing it.")));
            }
        }
    }
}
