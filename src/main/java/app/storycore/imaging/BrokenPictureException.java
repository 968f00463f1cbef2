package app.storycore.imaging;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Bytes that are no picture, or not one that can be read. */
public final class BrokenPictureException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the bytes. */
    public enum Flaw {
        /** They begin as a picture and do not go on as one. */
        BROKEN,
        /** They are not a picture of any kind that can be read. */
        NO_PICTURE
    }

    private final Flaw flaw;

    BrokenPictureException(Flaw flaw, @Nullable Throwable cause) {
        super("Not a readable picture: " + flaw, cause);
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
