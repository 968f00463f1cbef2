package app.storycore.generation.ui.status;

import app.storycore.base.ui.RelativeTime;
import app.storycore.generation.GenerationSnapshot;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which time says most about a generation, and how it is said. */
public final class GenerationTime {

    private GenerationTime() {}

    /** Time left while it is worked on, time to its start while it waits, time ago when it ended or stalled, nothing when it is paused. */
    public static void show(RelativeTime time, GenerationSnapshot generation, Instant now) {
        if (generation.isStalled(now)) {
            ago(time, generation.heartbeatAt(), now);
            return;
        }
        switch (generation.status()) {
            case RUNNING, PAUSING, CANCELLING -> left(time, generation.expectedEnd(), now);
            case QUEUED -> starts(time, generation.expectedStart(), now);
            case CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED -> ago(time, generation.endedAt(), now);
            case PAUSED, UNKNOWN -> time.clear();
        }
    }

    /** Time at work: while running it goes on from the start of this run. */
    public static Duration worked(GenerationSnapshot generation, Instant now) {
        Instant since = generation.runningSince();
        return since == null ? generation.worked() : generation.worked().plus(Duration.between(since, now));
    }

    private static void left(RelativeTime time, @Nullable Instant end, Instant now) {
        if (end == null) {
            time.clear();
        } else {
            time.left(Duration.between(now, end), true);
        }
    }

    private static void starts(RelativeTime time, @Nullable Instant start, Instant now) {
        if (start == null) {
            time.clear();
        } else {
            time.starts(Duration.between(now, start));
        }
    }

    private static void ago(RelativeTime time, @Nullable Instant then, Instant now) {
        if (then == null) {
            time.clear();
        } else {
            time.ago(Duration.between(then, now));
        }
    }
}
