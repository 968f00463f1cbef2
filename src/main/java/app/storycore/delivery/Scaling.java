package app.storycore.delivery;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Brings pictures to the size a document needs, never stretched; smaller by area averaging, so that no line is lost. */
public final class Scaling {

    private Scaling() {}

    /**
     * The picture as large as fits into the box; never larger than it is.
     *
     * @param width of the box in pixels
     * @param height of the box in pixels
     * @return an opaque RGB picture; transparent parts become white
     */
    public static BufferedImage fit(BufferedImage picture, int width, int height) {
        double factor = Math.min(1, factor(picture, width, height));
        int w = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int h = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage rgb = opaque(picture);
        boolean fits = w == rgb.getWidth() && h == rgb.getHeight();
        return fits ? rgb : AreaAverage.shrink(rgb, w, h);
    }

    /** The picture in a frame of exactly this size, as large as fits, with black around it where its shape differs. */
    public static BufferedImage letterbox(BufferedImage picture, int width, int height) {
        BufferedImage fitted = fit(picture, width, height);
        if (fitted.getWidth() == width && fitted.getHeight() == height) {
            return fitted;
        }
        BufferedImage frame = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = frame.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        int w = Math.max(1, (int) Math.round(picture.getWidth() * factor(picture, width, height)));
        int h = Math.max(1, (int) Math.round(picture.getHeight() * factor(picture, width, height)));
        g.drawImage(fitted, (width - w) / 2, (height - h) / 2, w, h, null);
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
