package app.storycore.delivery.video;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * The first box of a film, which is ours to write: sent byte by byte while the rest is made, so that a reader who has
 * gone away is noticed. A second byte is what a connection fails with, so the wait between two stays a part of the time
 * that the film has taken.
 */
final class FilmStart {

    /** A box of 32 bytes that names the standards a film keeps. */
    private static final byte[] BYTES = "\0\0\0 ftypisom\0\0\2\0isomiso2avc1mp41".getBytes(StandardCharsets.ISO_8859_1);

    private static final int SIZE_AND_KIND = 8;
    private static final long SHORTEST_WAIT = 500_000_000;
    private static final int PART = 3;

    private final OutputStream out;
    private final LongSupplier nanoTime;
    private final long begun;
    private long last;
    private int sent;

    FilmStart(OutputStream out, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
        begun = nanoTime.getAsLong();
        last = begun;
    }

    /**
     * Sends a byte when it is time for one.
     *
     * @throws IOException when nobody reads any more
     */
    void sendDue() throws IOException {
        long now = nanoTime.getAsLong();
        if (sent < BYTES.length && now - last >= Math.max(SHORTEST_WAIT, (now - begun) / PART)) {
            out.write(BYTES, sent, 1);
            out.flush();
            sent++;
            last = now;
        }
    }

    /** Sends what is left of a film. */
    void sendRest(Path film) throws IOException {
        try (InputStream in = Files.newInputStream(film)) {
            byte[] first = in.readNBytes(BYTES.length);
            if (first.length < BYTES.length || !Arrays.equals(first, 0, SIZE_AND_KIND, BYTES, 0, SIZE_AND_KIND)) {
                throw new FilmException(FilmProblem.NOT_A_FILM);
            }
            out.write(BYTES, sent, BYTES.length - sent);
            in.transferTo(out);
        }
    }
}
