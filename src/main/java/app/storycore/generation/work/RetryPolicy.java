package app.storycore.generation.work;

import app.storycore.generation.queue.GenerationLimits;
import java.time.Duration;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How often a shot is tried, and how long to wait in between: doubling each time, at most 30 s.
 *
 * <p>The waiting itself is done by {@link RunControl#pause}, which an order ends; Spring's {@code RetryTemplate} can not.
 */
@Component
public class RetryPolicy {

    public static final int ATTEMPTS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final ExponentialBackOff waits;

    RetryPolicy(GenerationLimits limits) {
        waits = new ExponentialBackOff(limits.retryAfter().toMillis(), 2);
        waits.setMaxInterval(LONGEST.toMillis());
    }

    /** The wait after attempt {@code attempt}, counted from 1. */
    public Duration after(int attempt) {
        BackOffExecution wait = waits.start();
        return Duration.ofMillis(
                LongStream.generate(wait::nextBackOff).limit(attempt).max().orElse(0));
    }
}
