package app.storycore.generation.work.stage;

import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.work.RunControl;
import app.storycore.generation.work.RunStoppedException;
import app.storycore.project.ShotId;
import org.jspecify.annotations.Nullable;

/**
 * What a run holds while it draws, from the beginning of a shot to its end or straight on to the next: its turn among
 * the runs of this node. Only the shot it is held for may be written down as begun, so that none is blamed for what took
 * the node down while it waited.
 */
final class DrawingPermit implements AutoCloseable {

    private final SuspectIsolation suspectIsolation;
    private SuspectIsolation.@Nullable Turn turn;
    private @Nullable ShotId holder;

    DrawingPermit(SuspectIsolation suspectIsolation) {
        this.suspectIsolation = suspectIsolation;
    }

    boolean isHeldFor(ShotWorkItem shot) {
        return shot.shotId().equals(holder);
    }

    /**
     * Waits for a turn.
     *
     * @throws RunStoppedException when the run is not to go on
     */
    void take(ShotWorkItem shot, RunControl control) {
        release();
        turn = suspectIsolation.await(shot.suspect(), control);
        holder = shot.shotId();
    }

    /** Whether the turn in hand does for this shot too; not while another shot waits to be alone. */
    boolean canGoTo(ShotWorkItem next) {
        return turn != null && !next.suspect() && next.attempts() == 0 && !suspectIsolation.isWaitedFor();
    }

    /** The shot in hand is done, and the next one written down as begun. */
    void hand(ShotWorkItem next) {
        holder = next.shotId();
    }

    /**
     * Lets others have their turn while the shot in hand waits for a machine. Whoever has a machine may wait for a turn,
     * and nobody who has a turn waits for a machine: a shot that is to be alone and one that has lost its machine would
     * wait for each other.
     */
    void pause() {
        if (turn != null) {
            turn.end();
        }
        turn = null;
    }

    /**
     * Waits for a turn again, unless there was no pause.
     *
     * @return false, at once, when it is not held for this shot
     * @throws RunStoppedException when the run is not to go on
     */
    boolean isResumed(ShotWorkItem shot, RunControl control) {
        boolean held = isHeldFor(shot);
        if (held && turn == null) {
            turn = suspectIsolation.await(shot.suspect(), control);
        }
        return held;
    }

    /** Lets others have their turn. */
    void release() {
        pause();
        holder = null;
    }

    @Override
    public void close() {
        release();
    }
}
