package app.storycore.delivery.pdf;

import app.storycore.delivery.Storyboard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of panels as a picture, drawn from the document that would be written. */
public final class PdfPreview {

    private PdfPreview() {}

    /**
     * The page as a picture.
     *
     * @param index among the pages with panels, from 0
     * @param longSide of the picture in pixels
     * @throws app.storycore.delivery.DeliveryException if a panel cannot be read
     */
    public static BufferedImage page(Storyboard storyboard, PdfOptions options, int index, int longSide)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfStoryboard.writePage(storyboard, bytes, options, index);
        double points = Math.max(options.template().width(), options.template().height());
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFRenderer(document).renderImage(0, (float) (longSide / points));
        }
    }
}
