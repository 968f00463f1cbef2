package app.storycore.asset.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The store does not answer, or not as a store: nothing is known of its files, and the same may work later. */
public final class StoreUnreachableException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST_CAUSE = 10;

    private final String sentence;

    /** @param sentence what is wrong with which store, and what to do about it */
    public StoreUnreachableException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** Whether this is why {@code failure} came about. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        return hasCause(failure, StoreUnreachableException.class);
    }

    static boolean hasCause(@Nullable Throwable failure, Class<? extends Throwable> kind) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (kind.isInstance(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
