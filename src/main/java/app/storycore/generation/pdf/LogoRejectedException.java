package app.storycore.generation.pdf;

/** A file cannot become a logo. */
public class LogoRejectedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        TOO_MANY_BYTES,
        /** More pixels than can be read, or a kind of file that has to be held whole. */
        TOO_LARGE,
        /** No PNG, JPEG or WebP, or a broken one. */
        NO_PICTURE
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    LogoRejectedException(Reason reason) {
        super("No logo: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
