package app.storycore.base.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The time of the database, which is the same for all nodes. It is asked now and then, and counted on in between by what
 * counts steadily on this machine; so it does not matter what this machine's clock says, or that somebody sets it.
 */
final class DatabaseClock extends Clock {

    private static final int ASKED = 3;

    /** An answer that took longer says too little about when it was given. */
    private static final Duration SLOW = Duration.ofSeconds(1);

    private final Supplier<Instant> database;
    private final LongSupplier nanos;
    private volatile Answer last;

    /**
     * What the database said.
     *
     * @param time in the middle between question and answer
     * @param nanos the steady count in that moment
     * @param took between question and answer
     */
    private record Answer(Instant time, long nanos, Duration took) {

        Instant at(long count) {
            return time.plusNanos(count - nanos);
        }
    }

    /**
     * @param database asks the database for its time
     * @param nanos what counts steadily from no particular moment
     */
    DatabaseClock(Supplier<Instant> database, LongSupplier nanos) {
        this.database = database;
        this.nanos = nanos;
        this.last = best();
    }

    /** Asks the database again; the fastest of a few answers counts, unless all are slow. */
    void ask() {
        Answer answer = best();
        if (answer.took().compareTo(SLOW) < 0) {
            last = answer;
        }
    }

    private Answer best() {
        Answer best = once();
        for (int more = 1; more < ASKED; more++) {
            Answer next = once();
            best = next.took().compareTo(best.took()) < 0 ? next : best;
        }
        return best;
    }

    private Answer once() {
        long before = nanos.getAsLong();
        Instant time = database.get();
        long took = nanos.getAsLong() - before;
        return new Answer(time, before + took / 2, Duration.ofNanos(took));
    }

    @Override
    public Instant instant() {
        return last.at(nanos.getAsLong());
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
