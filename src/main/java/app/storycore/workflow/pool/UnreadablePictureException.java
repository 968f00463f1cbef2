package app.storycore.workflow.pool;

import app.storycore.engine.PictureFiles;
import app.storycore.engine.StoredPicture;
import java.io.IOException;
import java.io.Serial;

/** A reference picture cannot be read here; no server is to blame. */
public final class UnreadablePictureException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final IOException trouble;

    private UnreadablePictureException(IOException cause) {
        super(cause);
        this.trouble = cause;
    }

    /** Something that gives the bytes of a picture. */
    @FunctionalInterface
    public interface Reading {
        byte[] read() throws IOException;
    }

    public static byte[] read(StoredPicture picture, PictureFiles files) throws UnreadablePictureException {
        return reading(() -> files.read(picture));
    }

    public static byte[] reading(Reading reading) throws UnreadablePictureException {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UnreadablePictureException(e);
        }
    }

    /** What there is to say of the file. */
    public IOException trouble() {
        return trouble;
    }
}
