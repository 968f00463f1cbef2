package app.storycore.delivery.timeline;

import app.storycore.delivery.DeliveryException;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.PanelReader;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.archive.ZipWriter;
import app.storycore.delivery.timeline.Timeline.Clip;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes an OpenTimelineIO bundle, {@code .otioz}: the timeline and the panel of each of its clips in one file.
 *
 * @see <a href="https://opentimelineio.readthedocs.io/en/latest/tutorials/otio-filebundles.html">the form</a>
 */
public final class OtioBundle {

    private static final String MEDIA = "media/";
    private static final byte[] NOTHING_READ = {};

    private OtioBundle() {}

    /** @param out stays open */
    public static void write(Storyboard storyboard, EditRate rate, OutputStream out) throws IOException {
        try (ZipWriter zip = new ZipWriter(out, storyboard.generation().endedAt())) {
            zip.text("version.txt", "1.0.0".getBytes(StandardCharsets.US_ASCII));
            zip.text("content.otio", OtioDocument.bytes(storyboard, rate, MEDIA));
            for (Clip clip : Timeline.of(storyboard, rate).clips()) {
                if (clip.frame().outcome() instanceof FrameOutcome.Made made) {
                    panel(zip, clip, made);
                }
            }
            zip.finish();
        }
    }

    private static void panel(ZipWriter zip, Clip clip, FrameOutcome.Made made) throws IOException {
        try (InputStream in = open(clip, made)) {
            zip.packed(MEDIA + clip.file(), NOTHING_READ, in);
        }
    }

    private static InputStream open(Clip clip, FrameOutcome.Made made) throws DeliveryException {
        try {
            return made.panel().open();
        } catch (IOException e) {
            throw new DeliveryException(PanelReader.nameOf(clip.frame()) + " cannot be read: " + e.getMessage(), e);
        }
    }
}
