package app.storycore.delivery.pdf;

import app.storycore.delivery.Scaling;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Compresses pictures for the document, small enough that sixty of them can be mailed. */
final class Jpeg {

    private static final int MOST_BYTES = 150_000;
    private static final float[] QUALITIES = {0.9f, 0.82f, 0.74f, 0.66f, 0.55f};

    private Jpeg() {}

    /**
     * The picture as JPEG.
     *
     * @param width in pixels, at most; height follows
     */
    static byte[] compress(BufferedImage picture, int width) throws IOException {
        BufferedImage scaled = Scaling.fit(picture, width, width * 4);
        byte[] jpeg = compress(scaled, QUALITIES[0]);
        for (int i = 1; i < QUALITIES.length && jpeg.length > MOST_BYTES; i++) {
            jpeg = compress(scaled, QUALITIES[i]);
        }
        return jpeg;
    }

    private static byte[] compress(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(MOST_BYTES);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
