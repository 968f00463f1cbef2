package app.storycore.generation.document;

import app.storycore.delivery.DeliveryNames;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.pdf.PanelLayout;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.delivery.pdf.PdfStoryboard;
import app.storycore.delivery.picture.AnimatedGif;
import app.storycore.delivery.picture.ContactSheet;
import app.storycore.delivery.picture.ContactSheetOptions;
import app.storycore.delivery.picture.GifOptions;
import java.io.IOException;
import java.io.OutputStream;

/** A document that can be made: all its pictures were there a moment ago. */
record RequestedDocument(DocumentFormat format, Storyboard storyboard) {

    /** The name under which a browser saves it. */
    String fileName() {
        return DeliveryNames.document(storyboard, format.word(), format.extension());
    }

    /** Writes it to a stream that stays open; a few pictures are in memory at a time. */
    void writeTo(OutputStream out) throws IOException {
        switch (format) {
            case PDF_1 -> pdf(PanelLayout.ONE, out);
            case PDF_2 -> pdf(PanelLayout.TWO, out);
            case PDF_4 -> pdf(PanelLayout.FOUR, out);
            case PDF_6 -> pdf(PanelLayout.SIX, out);
            case PDF_9 -> pdf(PanelLayout.NINE, out);
            case GIF -> AnimatedGif.write(storyboard, out, GifOptions.DEFAULT, ExportProgress.NONE);
            case CONTACT_SHEET -> ContactSheet.write(storyboard, out, ContactSheetOptions.DEFAULT, ExportProgress.NONE);
        }
    }

    private void pdf(PanelLayout layout, OutputStream out) throws IOException {
        PdfStoryboard.write(storyboard, out, new PdfOptions(layout), ExportProgress.NONE);
    }
}
