package app.storycore.generation.start;

/** A generation cannot be started, and why. */
public class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public StartRefusedException(Reason reason) {
        super("A generation cannot be started: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What stands in the way. */
    public enum Reason {
        ALREADY_ACTIVE,
        NO_SHOTS,
        PROMPTS_AT_FAULT,
        /** The engine of the project is gone or switched off. */
        ENGINE_GONE,
        /** Every shot of that generation has its panel, or those without one are no longer in the project. */
        NOTHING_TO_RETRY,
        /** The shot was never in a generation that ended, or is no longer in the project. */
        NOTHING_TO_REGENERATE
    }
}
