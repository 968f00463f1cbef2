package app.storycore.base;

/** Work was ended at a {@link Checkpoint}, because its time was up or nobody waits for it any more. */
public class WorkEndedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        TOO_LONG,
        NOT_WANTED
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public WorkEndedException(Reason reason) {
        super("Work ended: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
