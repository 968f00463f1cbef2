package app.storycore.generation.version.use;

/** A file cannot become the picture of a shot. */
public class OwnPictureRejectedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        TOO_MANY_BYTES,
        TOO_MANY_PIXELS,
        /** A WebP or a progressive JPEG, which has to be held whole. */
        TOO_LARGE_TO_READ,
        /** No PNG, JPEG or WebP, or one of a kind that cannot be read, such as CMYK. */
        NO_PICTURE,
        BROKEN
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    OwnPictureRejectedException(Reason reason) {
        super("No picture of a shot: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
