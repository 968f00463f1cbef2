package app.storycore.imaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of picture files that people bring, known by their first bytes. */
public enum PictureKind {
    PNG,
    JPEG,
    WEBP;

    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_MARK = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] RIFF = "RIFF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WEBP_MARK = "WEBP".getBytes(StandardCharsets.US_ASCII);

    /** What the file begins as, or nothing when it is of no such kind. */
    public static Optional<PictureKind> of(byte[] file) {
        if (has(file, 0, PNG_MARK)) {
            return Optional.of(PNG);
        }
        if (has(file, 0, JPEG_MARK)) {
            return Optional.of(JPEG);
        }
        return has(file, 0, RIFF) && has(file, 8, WEBP_MARK) ? Optional.of(WEBP) : Optional.empty();
    }

    static boolean has(byte[] file, int at, byte[] mark) {
        int end = at + mark.length;
        return file.length >= end && Arrays.equals(file, at, end, mark, 0, mark.length);
    }
}
