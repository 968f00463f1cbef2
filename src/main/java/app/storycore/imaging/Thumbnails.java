package app.storycore.imaging;

import java.awt.image.BufferedImage;

/** Small JPEG pictures for lists. */
public final class Thumbnails {

    private static final float QUALITY = 0.85f;

    private static final int PANEL_LONG = 640;
    private static final int PANEL_SHORT = 360;

    private Thumbnails() {}

    /**
     * All of a panel as cards and lists show it, which cut it to the frame of the project: at least 640 x 360 pixels or
     * 360 x 640, unless the panel itself is smaller.
     */
    public static byte[] ofPanel(Pixels panel) {
        int longer = Math.max(panel.width(), panel.height());
        int shorter = Math.min(panel.width(), panel.height());
        double factor = Math.min(1, Math.max((double) PANEL_LONG / longer, (double) PANEL_SHORT / shorter));
        return jpeg(Lanczos.resize(
                panel, (int) Math.round(panel.width() * factor), (int) Math.round(panel.height() * factor)));
    }

    /**
     * All of the picture, as a JPEG file.
     *
     * @param side of the square that it fits into, in pixels; a smaller picture stays as it is
     */
    public static byte[] within(Pixels picture, int side) {
        int longer = Math.max(picture.width(), picture.height());
        if (longer <= side) {
            return jpeg(picture);
        }
        return jpeg(
                Lanczos.resize(picture, scaled(picture.width(), side, longer), scaled(picture.height(), side, longer)));
    }

    private static int scaled(int length, int side, int longer) {
        return Math.max(1, Math.round((float) length * side / longer));
    }

    /** The picture as it is, as a JPEG file of good quality. */
    public static byte[] jpeg(Pixels picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.rgb(), 0, picture.width());
        return Jpeg.encode(image, QUALITY);
    }
}
