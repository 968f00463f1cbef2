package app.storycore.delivery.pdf;

/**
 * How the pages look.
 *
 * @param layout how many panels stand on a page
 */
public record PdfOptions(PanelLayout layout) {

    /** Six panels a page. */
    public static final PdfOptions DEFAULT = new PdfOptions(PanelLayout.SIX);
}
