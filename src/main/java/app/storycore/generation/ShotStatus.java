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
