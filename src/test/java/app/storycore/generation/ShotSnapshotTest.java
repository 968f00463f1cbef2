package app.storycore.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.project.ShotId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShotSnapshotTest {

    private static final Instant NOON = Instant.parse("2026-08-03T12:00:00Z");

    private final GenerationId generation = new GenerationId(new UUID(0, 1));

    private ShotSnapshot at(ShotStatus status, int attempts, @Nullable Instant startedAt) {
        return new ShotSnapshot(
                generation,
                1,
                new ShotId(new UUID(0, 2)),
                status,
                attempts,
                100,
                startedAt,
                null,
                null,
                null,
                null,
                null);
    }

    /** What is told of progress counts the attempts of before. */
    @Test
    void progress_of_a_later_attempt_keeps_its_start() {
        ShotSnapshot stored = at(ShotStatus.RUNNING, 2, NOON);
        assertThat(at(ShotStatus.RUNNING, 1, null).goingOnFrom(stored).startedAt())
                .isEqualTo(NOON);
    }

    @Test
    void an_attempt_that_begins_has_a_start_of_its_own() {
        Instant later = NOON.plusSeconds(9);
        assertThat(at(ShotStatus.RUNNING, 2, later)
                        .goingOnFrom(at(ShotStatus.RUNNING, 1, NOON))
                        .startedAt())
                .isEqualTo(later);
        assertThat(at(ShotStatus.SUCCEEDED, 2, null)
                        .goingOnFrom(at(ShotStatus.RUNNING, 2, NOON))
                        .startedAt())
                .isNull();
    }
}
