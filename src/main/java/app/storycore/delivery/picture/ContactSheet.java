package app.storycore.delivery.picture;

import app.storycore.delivery.DeliveryException;
import app.storycore.delivery.DeliveryFile;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.OrderedPrefetch;
import app.storycore.delivery.Scaling;
import app.storycore.delivery.Storyboard;
import app.storycore.imaging.png.PngWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the whole sequence as one PNG: small panels in rows, each with its number, shot size and duration. Only one row
 * of panels is in memory at a time.
 */
public final class ContactSheet {

    private ContactSheet() {}

    /**
     * Writes the picture as it goes; {@code out} is flushed and stays open.
     *
     * @throws DeliveryException if a panel that should be there cannot be read; then {@code out} holds half a PNG
     */
    public static void write(
            Storyboard storyboard, OutputStream out, ContactSheetOptions options, ExportProgress progress)
            throws IOException {
        List<Frame> frames = storyboard.frames();
        ContactSheetPainter painter = new ContactSheetPainter(storyboard, options);
        try (PngWriter png = new PngWriter(out, painter.width(), painter.height())) {
            png.add(Scaling.pixels(painter.header()));
            progress.progressed(0, frames.size());
            OrderedPrefetch.inOrder(frames, painter::panel, (frame, panel) -> {
                painter.place(frame, panel);
                if (painter.rowIsComplete()) {
                    png.add(Scaling.pixels(painter.takeRow()));
                }
                progress.progressed(painter.placed(), frames.size());
            });
            png.finish();
        }
    }

    /** As the other, into a file that appears only when it is complete. */
    public static void write(Storyboard storyboard, Path file, ContactSheetOptions options, ExportProgress progress)
            throws IOException {
        DeliveryFile.write(file, channel -> {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            write(storyboard, out, options, progress);
            out.flush();
        });
    }
}
