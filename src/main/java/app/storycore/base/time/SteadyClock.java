package app.storycore.base.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/**
 * The time of the machine, or of the database that several nodes share, without its jumps: when somebody sets its clock,
 * this one comes nearer by a tenth of the time that passes, so that no lease runs out, nothing counts as silent, and no
 * elapsed time is wrong by hours.
 *
 * <p>All of the application goes by it, the scheduler's leases too: the times that are stored belong together. While
 * nothing is at work it takes the machine's time, if that is ahead, since a machine that has slept is hours behind by
 * then. It never goes back.
 */
public final class SteadyClock extends Clock {

    private static final int PART = 10;

    private final Clock machine;
    private final LongSupplier nanos;
    private Instant now;
    private long at;

    /**
     * @param machine the clock that somebody may set
     * @param nanos what counts steadily from no particular moment
     */
    SteadyClock(Clock machine, LongSupplier nanos) {
        this.machine = machine;
        this.nanos = nanos;
        this.now = machine.instant();
        this.at = nanos.getAsLong();
    }

    @Override
    public synchronized Instant instant() {
        long count = nanos.getAsLong();
        Duration passed = Duration.ofNanos(Math.max(0, count - at));
        Duration most = passed.dividedBy(PART);
        Duration gap = Duration.between(now.plus(passed), machine.instant());
        at = count;
        now = now.plus(passed).plus(bounded(gap, most));
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    private static Duration bounded(Duration gap, Duration most) {
        if (gap.abs().compareTo(most) <= 0) {
            return gap;
        }
        return gap.isNegative() ? most.negated() : most;
    }

    /** Takes the machine's time at once if it is ahead, as after a sleep; for when nothing is at work. */
    public synchronized void catchUp() {
        Instant actual = machine.instant();
        if (actual.isAfter(instant())) {
            now = actual;
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Time has no zone here");
    }
}
