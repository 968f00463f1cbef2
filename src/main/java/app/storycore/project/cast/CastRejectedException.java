package app.storycore.project.cast;

import java.io.Serial;

/** A cast cannot be kept like this. */
public class CastRejectedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    CastRejectedException(Reason reason) {
        super("Cast rejected: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** The name is empty or longer than {@link CastService#NAME_MAX}. */
        NAME_LENGTH,
        /** Another one of the project is called like this. */
        NAME_TAKEN,
        DESCRIPTION_LENGTH,
        TOO_MANY_MEMBERS,
        TOO_MANY_PICTURES,
        /** Neither a PNG nor a JPEG that can be read, or too large. */
        PICTURE,
        TWO_PLACES
    }
}
