package app.storycore.generation.estimate;

import app.storycore.account.AccountId;
import app.storycore.generation.Stage;
import app.storycore.generation.store.Generation;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How long a generation will take, from what the stages of its engine took before.
 *
 * <p>A run that turns out faster or slower than that, because the machine has more or less to do than it had then, takes
 * the estimate along: the rest is expected at the pace of what is done, as if a quarter of the whole had gone as
 * expected already.
 */
@Component
public class Estimates {

    private static final double TRUST = 0.25;
    private static final double SLOWEST = 4;
    private static final double STEP = 0.25;

    private final StageCosts costs;

    Estimates(StageCosts costs) {
        this.costs = costs;
    }

    /** Time at work for a whole generation. */
    public Duration whole(String engine, AccountId ownerId, Workload work) {
        StageCosts.Table cost = costs.of(engine, ownerId);
        double millis = 0;
        for (Stage stage : Stage.values()) {
            millis += cost.millis(stage, work.units(stage));
        }
        return millis(millis);
    }

    /** Time at work for what is left of a generation. */
    public Duration remaining(Generation g, Instant now) {
        Workload work = Workload.of(g);
        StageCosts.Table cost = costs.of(g.engine(), new AccountId(g.ownerId()));
        double done = 0;
        double left = 0;
        for (Stage stage : Stage.values()) {
            double whole = cost.millis(stage, work.units(stage));
            double rest = cost.left(stage, work.units(stage), doneOf(g, work, stage));
            done += whole - rest;
            left += rest;
        }
        double trusted = TRUST * (done + left);
        double pace = trusted == 0 ? 1 : (g.run().workedUntil(now).toMillis() + trusted) / (done + trusted);
        return millis(left * Math.clamp(pace, 1 / SLOWEST, SLOWEST));
    }

    private static double doneOf(Generation g, Workload work, Stage stage) {
        Stage now = g.progress().stage();
        if (now == null || stage.compareTo(now) > 0) {
            return 0;
        }
        return stage == now ? work.done(stage, stage.fraction(g.progress().permille())) : 1;
    }

    /**
     * The expected end after a step: a quarter of the way from what was said before to what is known now, so that it
     * never jumps; and never so near that less than half of the work's time is left.
     */
    public Instant end(Generation g, @Nullable Instant before, Instant now) {
        Duration left = remaining(g, now);
        Instant fresh = now.plus(left);
        if (before == null) {
            return fresh;
        }
        Instant smooth =
                before.plusMillis(Math.round(Duration.between(before, fresh).toMillis() * STEP));
        Instant earliest = now.plus(left.dividedBy(2));
        return smooth.isBefore(earliest) ? earliest : smooth;
    }

    /** New measures of this engine have come in. */
    public void measured(String engine) {
        costs.measured(engine);
    }

    private static Duration millis(double millis) {
        return Duration.ofMillis(Math.round(millis));
    }
}
