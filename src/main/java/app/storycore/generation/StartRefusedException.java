package app.storycore.generation;

/** A generation cannot be started now. */
public class StartRefusedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** The project has one active generation, and may have only one. */
        ALREADY_ACTIVE,
        NO_SHOTS,
        /** At least one prompt breaks a blocking rule. */
        PROMPTS_AT_FAULT
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    StartRefusedException(Reason reason) {
        super("Start refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
