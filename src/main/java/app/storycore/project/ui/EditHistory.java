package app.storycore.project.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done on a page, to be taken back and done again; the oldest is forgotten. */
final class EditHistory {

    static final int STEPS_MAX = 100;

    /** One thing that was done. */
    record Step(Runnable back, Runnable again) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** Something new was done; what was taken back before cannot be done again. */
    void did(Step step) {
        undone.clear();
        done.push(step);
        if (done.size() > STEPS_MAX) {
            done.removeLast();
        }
    }

    /** Takes the newest step out, to be taken back. */
    Optional<Step> undo() {
        Optional<Step> step = Optional.ofNullable(done.poll());
        step.ifPresent(undone::push);
        return step;
    }

    /** Takes the step out that was taken back last, to be done again. */
    Optional<Step> redo() {
        Optional<Step> step = Optional.ofNullable(undone.poll());
        step.ifPresent(done::push);
        return step;
    }

    /** Forgets a step that cannot be taken back any more, or was taken back in another way. */
    void forget(Step step) {
        done.remove(step);
        undone.remove(step);
    }
}
