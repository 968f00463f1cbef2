package app.storycore.generation.pdf;

/** A template cannot be kept. */
public class TemplateRejectedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        NO_NAME,
        NAME_TOO_LONG,
        NAME_TAKEN,
        TOO_MANY
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    TemplateRejectedException(Reason reason) {
        super("No template: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
