package app.storycore.generation.ui.status;

import app.storycore.generation.GenerationSnapshot;
import java.time.Instant;
import java.util.Comparator;

/** The order in which generations are listed, in the drawer as in the queue. */
public final class GenerationOrder {

    private static final Comparator<GenerationSnapshot> BY_START = Comparator.comparing(
                    GenerationSnapshot::startedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(GenerationSnapshot::submittedAt);
    private static final Comparator<GenerationSnapshot> BY_PLACE =
            Comparator.comparingInt(GenerationSnapshot::queuePlace).thenComparing(GenerationSnapshot::submittedAt);
    private static final Comparator<GenerationSnapshot> NEWEST_END = Comparator.comparing(
            GenerationSnapshot::endedAt,
            Comparator.nullsFirst(Comparator.<Instant>naturalOrder()).reversed());

    private enum Group {
        AT_WORK,
        IN_LINE,
        PAUSED,
        STALLED,
        ENDED
    }

    private GenerationOrder() {}

    /**
     * Those at work by their start, those in line by their places, those that wait for their owner, stalled ones, then
     * outcomes, the newest first.
     */
    public static Comparator<GenerationSnapshot> at(Instant now) {
        return Comparator.<GenerationSnapshot, Group>comparing(one -> group(one, now))
                .thenComparing((a, b) -> inGroup(group(a, now)).compare(a, b))
                .thenComparing(one -> one.id().value());
    }

    private static Group group(GenerationSnapshot generation, Instant now) {
        if (generation.isStalled(now)) {
            return Group.STALLED;
        }
        return switch (generation.status()) {
            case RUNNING, PAUSING, CANCELLING -> Group.AT_WORK;
            case QUEUED -> Group.IN_LINE;
            case PAUSED -> Group.PAUSED;
            case CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> Group.ENDED;
        };
    }

    private static Comparator<GenerationSnapshot> inGroup(Group group) {
        return switch (group) {
            case AT_WORK, PAUSED, STALLED -> BY_START;
            case IN_LINE -> BY_PLACE;
            case ENDED -> NEWEST_END;
        };
    }
}
