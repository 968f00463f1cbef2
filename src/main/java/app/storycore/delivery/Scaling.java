package app.storycore.delivery;

import app.storycore.imaging.Lanczos;
import app.storycore.imaging.Pixels;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Brings pictures to the size a document needs, never stretched.
 *
 * @see "src/site/markdown/decisions/0042-one-way-to-scale.md"
 */
public final class Scaling {

    /** How many times one side may be too long for the shape to count as the same. */
    private static final double ALIKE = 1.01;

    private Scaling() {}

    /**
     * The picture as large as fits into the box; never larger than it is.
     *
     * @param width of the box in pixels
     * @param height of the box in pixels
     * @return an opaque RGB picture; transparent parts become white
     */
    public static BufferedImage fit(BufferedImage picture, int width, int height) {
        return scaled(picture, Math.min(1, factor(picture, width, height)));
    }

    /**
     * The picture in a frame of exactly this size, as large as fits, with black around it where its shape differs; what is
     * only the rounding of another size is cut off instead.
     */
    public static BufferedImage letterbox(BufferedImage picture, int width, int height) {
        double across = (double) width / picture.getWidth();
        double down = (double) height / picture.getHeight();
        boolean alike = Math.max(across, down) < Math.min(across, down) * ALIKE;
        BufferedImage scaled = scaled(picture, alike ? Math.max(across, down) : Math.min(across, down));
        if (scaled.getWidth() == width && scaled.getHeight() == height) {
            return scaled;
        }
        BufferedImage frame = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = frame.createGraphics();
        g.drawImage(scaled, (width - scaled.getWidth()) / 2, (height - scaled.getHeight()) / 2, null);
        g.dispose();
        return frame;
    }

    /** The pixels of a picture made by this class, 0xRRGGBB, row by row; not a copy. */
    public static int[] pixels(BufferedImage rgb) {
        if (rgb.getRaster().getDataBuffer() instanceof DataBufferInt buffer && buffer.getOffset() == 0) {
            return buffer.getData();
        }
        throw new IllegalArgumentException("Not an RGB picture of integers");
    }

    private static BufferedImage scaled(BufferedImage picture, double factor) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage rgb = opaque(picture);
        if (width == rgb.getWidth() && height == rgb.getHeight()) {
            return rgb;
        }
        Pixels pixels = Lanczos.resize(new Pixels(rgb.getWidth(), rgb.getHeight(), pixels(rgb)), width, height);
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        scaled.getRaster().setDataElements(0, 0, width, height, pixels.rgb());
        return scaled;
    }

    private static double factor(BufferedImage picture, int width, int height) {
        return Math.min((double) width / picture.getWidth(), (double) height / picture.getHeight());
    }

    private static BufferedImage opaque(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        BufferedImage rgb = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = rgb.createGraphics();
        g.drawImage(picture, 0, 0, Color.WHITE, null);
        g.dispose();
        return rgb;
    }
}
