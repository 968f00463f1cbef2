package app.storycore.delivery.pdf;

/**
 * How many pages a document has.
 *
 * @param covers 0 or 1
 * @param sheets pages with the look sheet, 0 or 1
 * @param panels pages with panels
 * @param continued pages on which words go on
 */
public record PdfPageCount(int covers, int sheets, int panels, int continued) {

    /** Those that have a number. */
    int numbered() {
        return panels + continued;
    }

    public int all() {
        return covers + sheets + numbered();
    }
}
