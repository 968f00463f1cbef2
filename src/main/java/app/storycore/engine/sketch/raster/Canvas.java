package app.storycore.engine.sketch.raster;

import java.util.Arrays;

/**
 * The sheet a picture grows on: colour and, apart from it, the ink of the contours, so that each style can treat the
 * two in its own way. Whatever is painted over a contour hides it.
 *
 * <p>It also keeps to whom each pixel belongs, so that it can be told what of a picture can be seen.
 *
 * <p>Not for several threads; its memory is about 18 bytes a pixel.
 */
public final class Canvas {

    /** How a fill meets what is there. */
    public enum Blend {
        COVER,
        MULTIPLY,
        SCREEN
    }

    /** Who covers this part of a pixel has it. */
    private static final float HALF = 0.5f;

    /** Portraits on a sheet are a little higher than wide. */
    private static final double UPRIGHT = 1.5;

    private final int width;
    private final int height;
    private final int[] rgb;
    private final float[] line;
    private final Coverage coverage;
    private final int[] rowColour;
    private final float[] rowThickness;
    private final short[] owners;
    private short owner;

    public Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.rgb = new int[Math.multiplyExact(width, height)];
        this.line = new float[rgb.length];
        this.coverage = new Coverage(width, height);
        this.rowColour = new int[width + 2];
        this.rowThickness = new float[width + 2];
        this.owners = new short[rgb.length];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The side that the strength of lines and hatching goes by: the height, but of an upright picture the width. */
    public int fineness() {
        return height > width * UPRIGHT ? width : height;
    }

    /** The colours, row by row; not a copy. */
    public int[] rgb() {
        return rgb;
    }

    /** The ink of the contours, 0 to 1, row by row; not a copy. */
    public float[] line() {
        return line;
    }

    /** Empties the sheet. */
    public void clear(int colour) {
        Arrays.fill(rgb, colour);
        Arrays.fill(line, 0);
        Arrays.fill(owners, (short) 0);
    }

    /** To whom belongs what is painted now, 0 for nobody. */
    public int owner() {
        return owner;
    }

    /** What is painted from now on belongs to {@code number}, 0 to {@value Short#MAX_VALUE}; 0 for nobody. */
    public void belongsTo(int number) {
        owner = (short) number;
    }

    /** To whom one pixel belongs, 0 for nobody. */
    public int ownerAt(int at) {
        return owners[at];
    }

    /** How many pixels of each owner are not painted over, by its number. */
    public int[] visible() {
        int[] pixels = new int[Short.MAX_VALUE + 1];
        for (short one : owners) {
            pixels[one]++;
        }
        return pixels;
    }

    /** Lets one pixel belong to nobody. */
    public void release(int at) {
        owners[at] = 0;
    }

    /** Paints one pixel, and hides the contours under it. */
    public void cover(int at, int colour, float part) {
        rgb[at] = Colours.mix(rgb[at], colour, part);
        line[at] *= 1 - part;
        if (part >= HALF) {
            owners[at] = owner;
        }
    }

    public void fill(Path path, int colour) {
        fill(path, Paint.solid(colour, 1), Blend.COVER);
    }

    public void fill(Path path, int colour, double thickness) {
        fill(path, Paint.solid(colour, thickness), Blend.COVER);
    }

    public void fill(Path path, Paint paint) {
        fill(path, paint, Blend.COVER);
    }

    /** Fills a path; a covering fill hides the contours under it, others leave them. */
    public void fill(Path path, Paint paint, Blend blend) {
        coverage.add(path);
        coverage.sweep((y, from, to, values) -> blend(y, from, to, values, paint, blend));
    }

    /** Fills the whole sheet. */
    public void flood(Paint paint, Blend blend) {
        fill(new Path().rectangle(0, 0, width, height), paint, blend);
    }

    /** Draws the contours of a closed path with ink. */
    public void outline(Path path, double thickness, double strength) {
        ink(Stroke.closed(path, thickness), strength);
    }

    /** Draws an open path with ink. */
    public void scribe(Path path, double thickness, double strength) {
        ink(Stroke.open(path, thickness), strength);
    }

    /** Adds ink inside a path to the contours. */
    public void ink(Path path, double strength) {
        float most = (float) strength;
        coverage.add(path);
        coverage.sweep((y, from, to, values) -> {
            int at = y * width;
            for (int x = from; x < to; x++) {
                float old = line[at + x];
                line[at + x] = old + Math.max(0, most - old) * values[x];
                if (owner != 0 && most * values[x] >= HALF) {
                    owners[at + x] = owner;
                }
            }
        });
    }

    private void blend(int y, int from, int to, float[] covered, Paint paint, Blend blend) {
        paint.row(y, from, to, rowColour, rowThickness);
        int at = y * width;
        for (int x = from; x < to; x++) {
            float part = covered[x] * rowThickness[x];
            int k = (int) (part * 256 + 0.5f);
            if (k > 0) {
                int i = at + x;
                switch (blend) {
                    case COVER -> {
                        rgb[i] = k >= 256 ? rowColour[x] : Blending.cover(rgb[i], rowColour[x], k);
                        line[i] -= line[i] * part;
                        owners[i] = k >= 128 ? owner : owners[i];
                    }
                    case MULTIPLY -> rgb[i] = Blending.multiply(rgb[i], rowColour[x], k);
                    case SCREEN -> rgb[i] = Blending.screen(rgb[i], rowColour[x], k);
                }
            }
        }
    }
}
