package app.storycore.delivery;

import java.io.IOException;
import java.io.InputStream;

/** A picture that is opened when it is needed, so that a long sequence is never in memory as a whole. */
@FunctionalInterface
public interface PictureSource {

    /**
     * The bytes of one PNG file, from the beginning; the caller closes the stream. May be called again for every
     * document.
     *
     * @throws IOException if the picture is not there or cannot be read
     */
    InputStream open() throws IOException;
}
