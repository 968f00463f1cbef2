package app.storycore.generation.document;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import app.storycore.base.TemporaryFiles;
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
import app.storycore.delivery.video.AnimaticOptions;
import app.storycore.delivery.video.MovingAnimatic;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A document that can be made: all its pictures were there a moment ago.
 *
 * @param room heard between two pictures of what waits on the disk; throws when there is no room for more
 */
record RequestedDocument(DocumentFormat format, Storyboard storyboard, ExportProgress room) {

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
            case MOVING_ANIMATIC -> film(out);
        }
    }

    private void pdf(PanelLayout layout, OutputStream out) throws IOException {
        PdfStoryboard.write(storyboard, out, new PdfOptions(layout), room);
    }

    /** A film's beginning is written last, so it waits in a file of its own. */
    private void film(OutputStream out) throws IOException {
        Path file = TemporaryFiles.create("animatic", ".mp4");
        try (FileChannel channel = FileChannel.open(file, READ, WRITE, DELETE_ON_CLOSE)) {
            MovingAnimatic.write(storyboard, channel, AnimaticOptions.DEFAULT, room);
            channel.position(0);
            Channels.newInputStream(channel).transferTo(out);
        }
    }
}
