package app.storycore.generation;

/** What a runner is wanted to do. */
public enum RequestedAction {
    NONE,
    /** Make room for others when the shot in work is done; the rest follows in its turn. */
    YIELD,
    /** Pause when the shot in work is done. */
    PAUSE,
    /** Pause now; the shot in work goes back to waiting. */
    PAUSE_AT_ONCE,
    CANCEL;

    public static RequestedAction of(GenerationStatus status, boolean pauseAtOnce, boolean yielding) {
        return switch (status) {
            case RUNNING -> yielding ? YIELD : NONE;
            case PAUSING -> pauseAtOnce ? PAUSE_AT_ONCE : PAUSE;
            case CANCELLING -> CANCEL;
            case QUEUED, PAUSED, CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> NONE;
        };
    }
}
