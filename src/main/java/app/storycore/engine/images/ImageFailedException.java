package app.storycore.engine.images;

import app.storycore.engine.remote.RemoteException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call to an images server brought no picture. */
public final class ImageFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ImageFailure failure;
    private final String words;

    ImageFailedException(ImageFailure failure, String words, @Nullable RemoteException cause) {
        super(failure + ": " + words, cause);
        this.failure = failure;
        this.words = words;
    }

    public ImageFailure failure() {
        return failure;
    }

    /** What the server says, one line, empty when it says nothing. */
    public String words() {
        return words;
    }

    /** How long the server asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return getCause() instanceof RemoteException remote ? remote.retryAfter() : Optional.empty();
    }
}
