package app.storycore.delivery.pdf.template;

/** The paper that pages are printed on; sides in points of 1/72 inch. */
public enum Paper {
    A4(595.27563, 841.8898),
    LETTER(612, 792);

    private final double shortSide;
    private final double longSide;

    Paper(double shortSide, double longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    public double shortSide() {
        return shortSide;
    }

    public double longSide() {
        return longSide;
    }
}
