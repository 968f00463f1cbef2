package app.storycore.generation.work;

/** A stage that counts for all shots could not be done, so the generation has failed. */
public final class StageFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason in words for people */
    public StageFailedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public StageFailedException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
