package app.storycore.engine.comfyui.job;

/** A job brought no picture, by what the server says. */
public final class JobFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient JobFailure failure;

    JobFailedException(JobFailure failure) {
        super(failure.toString());
        this.failure = failure;
    }

    public JobFailure failure() {
        return failure;
    }
}
