package app.storycore.imaging;

/** Cuts pictures to an aspect ratio; never stretches. */
public final class Crop {

    private Crop() {}

    /**
     * The largest centred part of a picture with the aspect ratio {@code across}:{@code down}, such as 16:9. Where an
     * odd number of pixels is cut off, the larger half goes at the right or the bottom. A side never falls under one
     * pixel.
     *
     * @throws IllegalArgumentException when a part of the ratio is not positive
     */
    public static Pixels toAspect(Pixels picture, int across, int down) {
        if (across < 1 || down < 1) {
            throw new IllegalArgumentException("No aspect ratio: " + across + ":" + down);
        }
        long width = picture.width();
        long height = picture.height();
        if (width * down > height * across) {
            width = Math.max(1, Math.round((double) height * across / down));
        } else {
            height = Math.max(1, Math.round((double) width * down / across));
        }
        width = Math.min(width, picture.width());
        height = Math.min(height, picture.height());
        return centred(picture, (int) width, (int) height);
    }

    private static Pixels centred(Pixels picture, int width, int height) {
        if (width == picture.width() && height == picture.height()) {
            return picture;
        }
        int left = (picture.width() - width) / 2;
        int top = (picture.height() - height) / 2;
        int[] rgb = new int[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(picture.rgb(), (top + y) * picture.width() + left, rgb, y * width, width);
        }
        return new Pixels(width, height, rgb);
    }

    /**
     * Whether the sides have the ratio {@code across}:{@code down}, give or take one pixel of rounding.
     */
    public static boolean hasAspect(Pixels picture, int across, int down) {
        double width = (double) picture.height() * across / down;
        double height = (double) picture.width() * down / across;
        return Math.abs(picture.width() - width) <= 1 || Math.abs(picture.height() - height) <= 1;
    }
}
