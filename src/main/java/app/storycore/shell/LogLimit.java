package app.storycore.shell;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** How often things of one kind are logged in a minute, so that whoever repeats one does not fill the disk. */
final class LogLimit {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int KINDS_MAX = 1_000;

    private record Minute(long begun, int count) {}

    private final ConcurrentHashMap<String, Minute> minutes = new ConcurrentHashMap<>();
    private final int most;
    private final LongSupplier nanoTime;

    /** @param most of each kind in a minute */
    LogLimit(int most) {
        this(most, System::nanoTime);
    }

    /** @param nanoTime a steady clock */
    LogLimit(int most, LongSupplier nanoTime) {
        this.most = most;
        this.nanoTime = nanoTime;
    }

    /** Whether one more of this kind may be logged; counts it. */
    boolean allows(String kind) {
        long now = nanoTime.getAsLong();
        if (minutes.size() >= KINDS_MAX) {
            minutes.clear();
        }
        Minute minute = minutes.merge(
                kind,
                new Minute(now, 1),
                (known, one) -> now - known.begun() >= MINUTE ? one : new Minute(known.begun(), known.count() + 1));
        return minute.count() <= most;
    }
}
