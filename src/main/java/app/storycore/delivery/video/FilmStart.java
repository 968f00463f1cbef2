package app.storycore.delivery.video;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first bytes of a film, which every film has: sent little by little while the rest is made, so that a reader who has
 * gone away is noticed.
 */
final class FilmStart {

    /** An MP4 file begins with a box of 32 bytes that names the standards it keeps, "isom" first. */
    private static final byte[] BYTES = {0, 0, 0, 32, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};

    private final OutputStream out;
    private int sent;

    FilmStart(OutputStream out) {
        this.out = out;
    }

    /** @throws IOException when nobody reads any more */
    void send(int done, int total) throws IOException {
        int due = (int) ((long) BYTES.length * done / total);
        if (due > sent) {
            out.write(BYTES, sent, due - sent);
            out.flush();
            sent = due;
        }
    }

    /** Sends what is left of a film. */
    void sendRest(Path film) throws IOException {
        try (InputStream in = Files.newInputStream(film)) {
            if (!Arrays.equals(in.readNBytes(sent), 0, sent, BYTES, 0, sent)) {
                throw new FilmException("The film program wrote something that does not begin as an MP4 file.");
            }
            in.transferTo(out);
        }
    }
}
