package app.storycore.delivery.pdf;

import app.storycore.delivery.Scaling;
import app.storycore.imaging.Jpeg;
import java.awt.image.BufferedImage;

/** Compresses pictures for the document, small enough that sixty of them can be mailed. */
final class MailablePicture {

    private static final int MOST_BYTES = 150_000;
    private static final float[] QUALITIES = {0.9f, 0.82f, 0.74f, 0.66f, 0.55f};

    private MailablePicture() {}

    /**
     * The picture as JPEG.
     *
     * @param width in pixels, at most; height follows
     */
    static byte[] compress(BufferedImage picture, int width) {
        BufferedImage scaled = Scaling.fit(picture, width, width * 4);
        byte[] jpeg = Jpeg.encode(scaled, QUALITIES[0]);
        for (int i = 1; i < QUALITIES.length && jpeg.length > MOST_BYTES; i++) {
            jpeg = Jpeg.encode(scaled, QUALITIES[i]);
        }
        return jpeg;
    }
}
