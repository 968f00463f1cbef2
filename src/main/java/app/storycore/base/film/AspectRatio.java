package app.storycore.base.film;

import java.util.Arrays;
import java.util.Comparator;

/** The shape of a project's frame: how wide its pictures are for how high. */
public enum AspectRatio {
    WIDESCREEN(16, 9, "16:9"),
    FLAT(185, 100, "1.85:1"),
    SCOPE(239, 100, "2.39:1"),
    STANDARD(4, 3, "4:3"),
    SQUARE(1, 1, "1:1"),
    VERTICAL(9, 16, "9:16");

    private final int across;
    private final int down;
    private final String label;

    AspectRatio(int across, int down, String label) {
        this.across = across;
        this.down = down;
        this.label = label;
    }

    public int across() {
        return across;
    }

    public int down() {
        return down;
    }

    /** Width divided by height. */
    public double ratio() {
        return (double) across / down;
    }

    public boolean isUpright() {
        return down > across;
    }

    /** How film-makers write it in every language, such as {@code 2.39:1}. */
    public String label() {
        return label;
    }

    /**
     * The frame that a ratio means, in film-makers' writing or as any other two numbers with a colon between them.
     *
     * @return the nearest one there is
     * @throws IllegalArgumentException when the text is no ratio
     */
    public static AspectRatio parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("An aspect ratio is written like 16:9, not " + text);
        }
        return nearest(Double.parseDouble(text.substring(0, colon)) / Double.parseDouble(text.substring(colon + 1)));
    }

    /**
     * The frame nearest to a ratio.
     *
     * @param ratio of width and height
     * @throws IllegalArgumentException when it is not positive and finite
     */
    public static AspectRatio nearest(double ratio) {
        if (!(ratio > 0) || Double.isInfinite(ratio)) {
            throw new IllegalArgumentException("No aspect ratio: " + ratio);
        }
        return Arrays.stream(values())
                .min(Comparator.comparingDouble(aspect -> Math.abs(Math.log(aspect.ratio() / ratio))))
                .orElseThrow();
    }
}
