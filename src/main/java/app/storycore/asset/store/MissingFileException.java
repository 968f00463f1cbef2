package app.storycore.asset.store;

import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** The store was reached and does not have the file: asking again does not help. */
public final class MissingFileException extends NoSuchFileException {

    private static final long serialVersionUID = 1L;

    public MissingFileException(String contentHash) {
        super(contentHash);
    }

    /** Whether this is why {@code failure} came about. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        return StoreUnreachableException.hasCause(failure, MissingFileException.class);
    }
}
