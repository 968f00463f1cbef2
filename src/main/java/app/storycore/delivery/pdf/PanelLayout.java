package app.storycore.delivery.pdf;

import app.storycore.base.film.AspectRatio;
import java.util.Arrays;
import java.util.Optional;

/** How many panels stand on an A4 page, and which way the page lies. */
public enum PanelLayout {
    ONE(1, 1, true, 1280, 11),
    TWO(1, 2, false, 1120, 10),
    FOUR(2, 2, false, 960, 9),
    SIX(3, 2, true, 800, 8.5),
    NINE(3, 3, false, 640, 7.5);

    private final int columns;
    private final int rows;
    private final boolean landscape;
    private final int pixels;
    private final double textSize;

    PanelLayout(int columns, int rows, boolean landscape, int pixels, double textSize) {
        this.columns = columns;
        this.rows = rows;
        this.landscape = landscape;
        this.pixels = pixels;
        this.textSize = textSize;
    }

    /** The layout with that many panels a page: 1, 2, 4, 6 or 9. */
    public static Optional<PanelLayout> of(int panelsPerPage) {
        return Arrays.stream(values())
                .filter(layout -> layout.panelsPerPage() == panelsPerPage)
                .findFirst();
    }

    public int panelsPerPage() {
        return columns * rows;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    boolean landscape() {
        return landscape;
    }

    /** Width of an embedded panel, about 250 dots an inch; a narrow one has no more pixels than one of 16:9. */
    int pixels(AspectRatio aspect) {
        double narrow = Math.min(1, aspect.ratio() / AspectRatio.WIDESCREEN.ratio());
        return (int) Math.round(pixels * Math.sqrt(narrow));
    }

    /** Size of a prompt in points, before it shrinks to fit. */
    double textSize() {
        return textSize;
    }
}
