package app.storycore.generation.work;

import app.storycore.generation.queue.GenerationLimits;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often a shot is tried, and how long to wait in between: doubling each time, at most 30 s. */
@Component
public class RetryPolicy {

    public static final int ATTEMPTS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int DOUBLINGS_MAX = 20;

    private final Duration first;

    RetryPolicy(GenerationLimits limits) {
        this.first = limits.retryAfter();
    }

    /** The wait after attempt {@code attempt}, counted from 1. */
    public Duration after(int attempt) {
        int doublings = Math.clamp(attempt - 1L, 0, DOUBLINGS_MAX);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
