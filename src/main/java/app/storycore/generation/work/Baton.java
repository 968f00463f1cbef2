package app.storycore.generation.work;

import app.storycore.generation.PlannedShot;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run holds while it draws, from the beginning of a shot to its end or straight on to the next: its turn among
 * the runs of this node. Only the shot it is held for may be written down as begun, so that none is blamed for what took
 * the node down while it waited.
 */
final class Baton implements AutoCloseable {

    private final LastChance lastChance;
    private LastChance.@Nullable Turn turn;
    private @Nullable UUID holder;

    Baton(LastChance lastChance) {
        this.lastChance = lastChance;
    }

    boolean isHeldFor(PlannedShot shot) {
        return shot.shotId().equals(holder);
    }

    /**
     * Waits for a turn.
     *
     * @throws RunStoppedException when the run is not to go on
     */
    void take(PlannedShot shot, RunControl control) {
        lay();
        turn = lastChance.await(shot.suspect(), control);
        holder = shot.shotId();
    }

    /** Whether the turn in hand does for this shot too; not while another shot waits to be alone. */
    boolean canGoTo(PlannedShot next) {
        return turn != null && !next.suspect() && next.attempts() == 0 && !lastChance.isWaitedFor();
    }

    /** The shot in hand is done, and the next one written down as begun. */
    void hand(PlannedShot next) {
        holder = next.shotId();
    }

    /** Lets others have their turn. */
    void lay() {
        if (turn != null) {
            turn.end();
        }
        turn = null;
        holder = null;
    }

    @Override
    public void close() {
        lay();
    }
}
