package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.asset.FailingFiles;
import app.storycore.base.disk.MovableDisk;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that cannot be stored, at every place of a run. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class StorageRetryTest extends RunTest {

    /** Of one shot: sheet, panel, thumbnail, promoted, mended, and three documents; two of them are the same. */
    private static final int FILES = 7;

    private static final int FIRST_PROMOTED = 6;

    /** More than a shot has attempts. */
    private static final int TIMES = 5;

    @Autowired
    FailingFiles files;

    @Autowired
    MovableDisk disk;

    @BeforeEach
    @AfterEach
    void usual() {
        files.reset();
        disk.empty();
    }

    @Test
    void an_error_that_passes_is_survived_at_every_file_of_a_run() {
        AtomicInteger failed = new AtomicInteger();
        files.failEach(1, failed::incrementAndGet);
        assertComplete();
        assertThat(failed).hasValueGreaterThanOrEqualTo(FILES);
    }

    @Test
    void room_is_waited_for_at_every_file_of_a_run_and_uses_up_no_attempt() {
        AtomicInteger failed = new AtomicInteger();
        files.failEach(TIMES, () -> {
            failed.incrementAndGet();
            disk.free(MovableDisk.LITTLE, 2);
        });
        GenerationId generation = assertComplete();
        assertThat(failed).hasValueGreaterThanOrEqualTo(TIMES * FILES);
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::attempts)
                .containsOnly(1);
    }

    @Test
    void a_generation_that_waits_for_room_can_be_cancelled() {
        GenerationId generation = started(1);
        files.fail(2, 2, () -> {
            disk.free(MovableDisk.LITTLE);
            generations.requestCancel(generation, owner);
        });
        run(generation);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.CANCELLED);
    }

    @Test
    void a_generation_without_any_panel_left_has_failed() {
        GenerationId generation = started(2);
        files.fail(FIRST_PROMOTED, Integer.MAX_VALUE, () -> {});
        run(generation);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.FAILED);
        assertThat(theOne(generation).reason())
                .isEqualTo(Reason.of(
                        ReasonCode.NO_PANEL_LEFT,
                        Reason.of(ReasonCode.PANEL_NOT_SCALED, Reason.of(ReasonCode.DISK_FULL))));
        assertThat(theOne(generation).packageAssetId()).isNull();
    }

    @Test
    void nothing_is_admitted_before_there_is_room() {
        disk.free(MovableDisk.LITTLE);
        GenerationId generation = started(1);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.QUEUED);
        disk.empty();
        admitted(generation);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.RUNNING);
    }

    private GenerationId assertComplete() {
        GenerationId generation = started(1);
        run(generation);
        assertThat(theOne(generation).status())
                .as("%s", theOne(generation).reason())
                .isEqualTo(GenerationStatus.COMPLETED);
        return generation;
    }
}
