package app.storycore.imaging;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Bytes that are no picture, or not one that can be read; the message says which, in words for people. */
public final class BrokenPictureException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenPictureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
