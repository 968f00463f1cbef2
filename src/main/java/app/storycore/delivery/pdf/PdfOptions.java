package app.storycore.delivery.pdf;

import app.storycore.delivery.PictureSource;
import app.storycore.delivery.pdf.template.BuiltInTemplate;
import app.storycore.delivery.pdf.template.PdfTemplate;
import org.jspecify.annotations.Nullable;

/**
 * How the pages look.
 *
 * @param logo a PNG for the cover and the head of each page, null for none
 */
public record PdfOptions(PdfTemplate template, @Nullable PictureSource logo) {

    /** Six panels a page. */
    public static final PdfOptions DEFAULT = new PdfOptions(BuiltInTemplate.STANDARD.template(), null);

    /** The standard template with another number of panels. */
    public PdfOptions(PanelLayout layout) {
        this(layout.template(), null);
    }
}
