package app.storycore.generation.queue;

import app.storycore.generation.Dispatch;

/** Has admitted generations executed by some node, and by another one when that node dies. */
public interface RunScheduler {

    /** Called inside the transaction that admits; the execution becomes due with its commit. */
    void launch(Dispatch dispatch);

    /** Whether the execution still exists, so that some node works on it or will. */
    boolean isUnderWay(Dispatch dispatch);

    /**
     * Has nobody execute it any more, unless some node works on it.
     *
     * @return whether it is withdrawn
     */
    boolean withdraw(Dispatch dispatch);
}
