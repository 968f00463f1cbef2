package app.storycore.generation.imports;

import org.jspecify.annotations.Nullable;

/** A picture that should be in a package is not, or is none that can be kept; what it was for is made again. */
final class UnreadablePictureException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadablePictureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
