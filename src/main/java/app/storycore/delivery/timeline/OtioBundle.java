package app.storycore.delivery.timeline;

import app.storycore.delivery.DeliveryException;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.PanelReader;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.archive.ZipWriter;
import app.storycore.delivery.timeline.SoundTracks.Heard;
import app.storycore.delivery.timeline.Timeline.Clip;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes an OpenTimelineIO bundle, {@code .otioz}: the timeline, the panel of each of its clips and its sounds in one file.
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
            zip.text("content.otio", OtioDocument.bytes(storyboard, rate, MEDIA, heard -> MEDIA + heard.file()));
            Timeline timeline = Timeline.of(storyboard, rate);
            for (Clip clip : timeline.clips()) {
                if (clip.frame().outcome() instanceof FrameOutcome.Made made) {
                    panel(zip, clip, made);
                }
            }
            for (List<Heard> track : SoundTracks.of(storyboard, timeline)) {
                for (Heard heard : track) {
                    sound(zip, heard);
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

    private static void sound(ZipWriter zip, Heard heard) throws IOException {
        try (InputStream in = heard.sound().file().open()) {
            zip.packed(MEDIA + heard.file(), NOTHING_READ, in);
        } catch (IOException e) {
            throw new DeliveryException("The sound " + heard.name() + " cannot be read: " + e.getMessage(), e);
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
