package app.storycore.generation;

/** What a shot of a generation is doing. */
public enum ShotStatus {
    PENDING,
    RUNNING,
    /** An attempt failed; another follows. */
    RETRYING,
    SUCCEEDED,
    /** Its panel comes from an earlier generation with the same inputs. */
    REUSED,
    FAILED,
    CANCELLED;

    /** Whether a shot may go from this status to {@code next}; the whole life of a shot stands in this table. */
    public boolean canBecome(ShotStatus next) {
        return switch (this) {
            case PENDING ->
                switch (next) {
                    case RUNNING, REUSED, FAILED, CANCELLED -> true;
                    case PENDING, RETRYING, SUCCEEDED -> false;
                };
            case RUNNING ->
                switch (next) {
                    case PENDING, RETRYING, SUCCEEDED, FAILED, CANCELLED -> true;
                    case RUNNING, REUSED -> false;
                };
            case RETRYING ->
                switch (next) {
                    case RUNNING, CANCELLED -> true;
                    case PENDING, RETRYING, SUCCEEDED, REUSED, FAILED -> false;
                };
            case SUCCEEDED, REUSED -> next == FAILED;
            case FAILED, CANCELLED -> false;
        };
    }

    /** Whether it has a panel. */
    public boolean hasPanel() {
        return switch (this) {
            case SUCCEEDED, REUSED -> true;
            case PENDING, RUNNING, RETRYING, FAILED, CANCELLED -> false;
        };
    }

    /** Whether it still has to be drawn. */
    public boolean isOpen() {
        return switch (this) {
            case PENDING, RUNNING, RETRYING -> true;
            case SUCCEEDED, REUSED, FAILED, CANCELLED -> false;
        };
    }
}
