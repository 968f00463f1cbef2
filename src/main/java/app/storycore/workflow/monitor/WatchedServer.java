package app.storycore.workflow.monitor;

import app.storycore.workflow.check.ServerProblem;
import app.storycore.workflow.check.ServerState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one server answered whenever it was asked how it is. */
final class WatchedServer {

    private boolean asking;
    private boolean asked;
    private long askedAt;
    private @Nullable Instant worked;
    private @Nullable Instant failed;
    private @Nullable ServerProblem problem;

    /**
     * Whether it is to be asked now; whoever gets true does so.
     *
     * @param now by {@link System#nanoTime}
     */
    synchronized boolean begin(long now, Duration every) {
        if (asking || asked && now - askedAt < every.toNanos()) {
            return false;
        }
        asking = true;
        asked = true;
        askedAt = now;
        return true;
    }

    synchronized void answered(ServerState state, Instant now) {
        asking = false;
        if (state instanceof ServerState.Failed failure) {
            problem = failure.problem();
            failed = failed == null ? now : failed;
        } else {
            problem = null;
            failed = null;
            worked = now;
        }
    }

    /** Nobody could ask it. */
    synchronized void unasked() {
        asking = false;
    }

    /**
     * What is known of it.
     *
     * @param problem what is wrong with it, null unless it fails
     * @param since when it began to fail, null unless it does
     */
    record Seen(
            ServerCondition condition,
            @Nullable ServerProblem problem,
            @Nullable Instant since) {}

    /** @param leftOut since when those that draw have left it out; they may have noticed first that it fails */
    synchronized Seen seen(@Nullable Instant leftOut) {
        if (problem != null) {
            return new Seen(ServerCondition.FAILING, problem, failingSince(leftOut));
        }
        return new Seen(worked == null ? ServerCondition.UNKNOWN : ServerCondition.READY, null, null);
    }

    private @Nullable Instant failingSince(@Nullable Instant leftOut) {
        boolean earlier = failed != null
                && leftOut != null
                && leftOut.isBefore(failed)
                && (worked == null || leftOut.isAfter(worked));
        return earlier ? leftOut : failed;
    }
}
