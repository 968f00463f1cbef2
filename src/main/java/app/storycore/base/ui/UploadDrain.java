package app.storycore.base.ui;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rest of an upload that nobody needs: read to its end, or the browser would call it a failure, but not for ever. */
public final class UploadDrain {

    private static final Logger LOG = LoggerFactory.getLogger(UploadDrain.class);
    private static final int BUFFER = 16 * 1024;

    private UploadDrain() {}

    /** Reads on to the end, or so far; what was said of the upload before counts, whatever becomes of its rest. */
    public static void letThrough(InputStream rest, long most) {
        try {
            drain(rest, most);
        } catch (IOException cut) {
            LOG.debug("The rest of an upload was not read", cut);
        }
    }

    /**
     * Reads on to the end.
     *
     * @throws IOException when it does not end within {@code most} bytes
     */
    public static void drain(InputStream rest, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = most;
        for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
            left -= read;
            if (left < 0) {
                throw new IOException("The upload does not end within " + most + " bytes");
            }
        }
    }
}
