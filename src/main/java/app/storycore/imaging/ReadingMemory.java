package app.storycore.imaging;

import java.nio.charset.StandardCharsets;

/**
 * Memory that a picture takes while it is read, beside what is kept of it. A plain JPEG or PNG goes by in rows; a progressive
 * JPEG and a WebP are held whole.
 */
final class ReadingMemory {

    /** What one picture may take. */
    private static final long MOST = 340_000_000;

    /** Two bytes for each of three coefficients, by libjpeg's jdcoefct.c. */
    private static final int PROGRESSIVE = 6;

    /** Measured: 12 megapixels go through 350 MB and not through 300. */
    private static final int LOSSY = 28;

    /** Measured: 20 megapixels go through 200 MB. */
    private static final int LOSSLESS = 8;

    private static final byte[] LOSSLESS_MARK = "VP8L".getBytes(StandardCharsets.US_ASCII);

    private ReadingMemory() {}

    static boolean fits(byte[] file, BroughtPicture.Size size) {
        return size.pixels() * bytesOfPixel(file) <= MOST;
    }

    private static int bytesOfPixel(byte[] file) {
        return switch (PictureKind.of(file).orElse(PictureKind.PNG)) {
            case PNG -> 0;
            case JPEG -> isProgressive(file) ? PROGRESSIVE : 0;
            case WEBP -> PictureKind.has(file, 12, LOSSLESS_MARK) ? LOSSLESS : LOSSY;
        };
    }

    /** SOF2, or another frame that needs all of its scans (ITU-T T.81, B.1.1.3). */
    private static boolean isProgressive(byte[] file) {
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return marker != 0xC0 && marker != 0xC1;
            }
            if (marker == 0xDA) {
                return false;
            }
            at += 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
        }
        return false;
    }
}
