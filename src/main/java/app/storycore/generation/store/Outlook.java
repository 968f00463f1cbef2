package app.storycore.generation.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is expected of generations: when those that wait start, and when those at work end. */
public interface Outlook {

    /** All queued generations; called in a transaction. */
    QueueSchedule queue();

    /**
     * When a generation at work will probably end.
     *
     * @param before what was expected last, or null
     */
    Instant end(Generation g, @Nullable Instant before, Instant now);
}
