package app.storycore.delivery.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a sequence that its package carries beside the pictures, byte for byte as they were made.
 *
 * @param pdf null when there is none
 * @param animatic null when there is none
 */
public record Enclosures(@Nullable Source pdf, @Nullable Source animatic) {

    public static final Enclosures NONE = new Enclosures(null, null);

    /** A finished document that is opened when it is packed. */
    @FunctionalInterface
    public interface Source {

        /** The document from its first byte; the caller closes the stream. */
        InputStream open() throws IOException;
    }
}
