package app.storycore.generation.work;

import app.storycore.generation.reason.Reason;

/** A stage that counts for all shots could not be done, so the generation has failed. */
public final class StageFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public StageFailedException(Reason reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    public StageFailedException(Reason reason, Throwable cause) {
        super(reason.sentence(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
