package app.storycore.project.ui.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done on a page, to be taken back and done again; the oldest is forgotten. */
public final class EditHistory {

    static final int STEPS_MAX = 100;

    /** One thing that was done. */
    public record Step(Runnable back, Runnable again) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** Something new was done; what was taken back before cannot be done again. */
    public void did(Step step) {
        undone.clear();
        done.push(step);
        if (done.size() > STEPS_MAX) {
            done.removeLast();
        }
    }

    /** The newest step, which would be taken back next. */
    public Optional<Step> newest() {
        return Optional.ofNullable(done.peek());
    }

    /** A step has been taken back, and can be done again. */
    public void tookBack(Step step) {
        done.remove(step);
        undone.push(step);
    }

    /** The step that was taken back last, which would be done again next. */
    public Optional<Step> newestTakenBack() {
        return Optional.ofNullable(undone.peek());
    }

    /** A step has been done again. */
    public void didAgain(Step step) {
        undone.remove(step);
        done.push(step);
    }

    /** Whether a step can still be taken back. */
    public boolean isDone(Step step) {
        return done.contains(step);
    }

    /** Forgets a step that cannot be taken back any more, or was taken back in another way. */
    public void forget(Step step) {
        done.remove(step);
        undone.remove(step);
    }
}
