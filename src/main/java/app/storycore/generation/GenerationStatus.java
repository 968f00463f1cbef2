package app.storycore.generation;

/** What a generation is doing; {@link #canBecome} is the whole table of moves. */
public enum GenerationStatus {
    QUEUED,
    RUNNING,
    PAUSING,
    PAUSED,
    CANCELLING,
    CANCELLED,
    COMPLETED,
    COMPLETED_WITH_FAILURES,
    FAILED,
    /** A word in the database that this version does not know: left alone, and left out of every list. */
    UNKNOWN;

    /** Whether the move from this status to {@code next} exists. */
    public boolean canBecome(GenerationStatus next) {
        return switch (this) {
            case QUEUED ->
                switch (next) {
                    case RUNNING, PAUSED, CANCELLED, FAILED -> true;
                    case QUEUED, PAUSING, CANCELLING, COMPLETED, COMPLETED_WITH_FAILURES, UNKNOWN -> false;
                };
            case RUNNING ->
                switch (next) {
                    // back to the queue when its node is gone
                    case QUEUED, PAUSING, CANCELLING, CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED -> true;
                    case RUNNING, PAUSED, UNKNOWN -> false;
                };
            case PAUSING ->
                switch (next) {
                    // the last shot may end before the pause begins; resumed before it began
                    case PAUSED, RUNNING, CANCELLING, CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED -> true;
                    case QUEUED, PAUSING, UNKNOWN -> false;
                };
            case PAUSED ->
                switch (next) {
                    case QUEUED, CANCELLED -> true;
                    case RUNNING, PAUSING, PAUSED, CANCELLING, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN ->
                        false;
                };
            case CANCELLING ->
                switch (next) {
                    case CANCELLED -> true;
                    case QUEUED,
                            RUNNING,
                            PAUSING,
                            PAUSED,
                            CANCELLING,
                            COMPLETED,
                            COMPLETED_WITH_FAILURES,
                            FAILED,
                            UNKNOWN -> false;
                };
            case CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> false;
        };
    }

    /** Whether it has ended for good. */
    public boolean isTerminal() {
        return switch (this) {
            case CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED -> true;
            case QUEUED, RUNNING, PAUSING, PAUSED, CANCELLING, UNKNOWN -> false;
        };
    }

    /** Whether it has come through all stages. */
    public boolean isComplete() {
        return switch (this) {
            case COMPLETED, COMPLETED_WITH_FAILURES -> true;
            case QUEUED, RUNNING, PAUSING, PAUSED, CANCELLING, CANCELLED, FAILED, UNKNOWN -> false;
        };
    }

    /** Whether a runner should be at work on it, so that its heartbeat means something. */
    public boolean isWorking() {
        return switch (this) {
            case RUNNING, PAUSING, CANCELLING -> true;
            case QUEUED, PAUSED, CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> false;
        };
    }

    /** Whether it still stands between its project and a new start. */
    public boolean isActive() {
        return switch (this) {
            case QUEUED, RUNNING, PAUSING, PAUSED, CANCELLING -> true;
            case CANCELLED, COMPLETED, COMPLETED_WITH_FAILURES, FAILED, UNKNOWN -> false;
        };
    }
}
