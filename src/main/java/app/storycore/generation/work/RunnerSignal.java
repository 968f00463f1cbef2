package app.storycore.generation.work;

import app.storycore.generation.RequestedAction;

/** What a run is to do next, the stronger the later in this list. */
public enum RunnerSignal {
    GO_ON,
    /** Stop when the shot in work is done, and go back to the line. */
    YIELD,
    /** The node takes no work any more: stop when the shot in work is done, for another node to go on. */
    HAND_OVER,
    /** Stop when the shot in work is done, and wait. */
    PAUSE,
    /** Stop at the next checkpoint, also inside a shot, and wait. */
    PAUSE_AT_ONCE,
    /** Stop at the next checkpoint, also inside a shot. */
    CANCEL,
    /** The server is stopping: put back what is in work. */
    SHUT_DOWN,
    /** Another runner has taken over: write nothing more. */
    GIVE_UP;

    static RunnerSignal of(RequestedAction wish) {
        return switch (wish) {
            case NONE -> GO_ON;
            case YIELD -> YIELD;
            case PAUSE -> PAUSE;
            case PAUSE_AT_ONCE -> PAUSE_AT_ONCE;
            case CANCEL -> CANCEL;
        };
    }

    boolean stopsInsideShot() {
        return switch (this) {
            case GO_ON, YIELD, HAND_OVER, PAUSE -> false;
            case PAUSE_AT_ONCE, CANCEL, SHUT_DOWN, GIVE_UP -> true;
        };
    }
}
