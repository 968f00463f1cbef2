package app.storycore.delivery.video;

import app.storycore.delivery.Ahead;
import app.storycore.delivery.DeliveryException;
import app.storycore.delivery.DeliveryFile;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.picture.FramePicture;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a finished sequence as a film, MP4 with H.264, in which each panel stands for its shot's duration, exact to
 * the millisecond. A failed shot shows a card that says so.
 */
public final class Animatic {

    private final Storyboard storyboard;
    private final StreamFormat format;
    private final H264Encoder encoder;

    private Animatic(Storyboard storyboard, AnimaticOptions options) {
        this.storyboard = storyboard;
        this.format = new StreamFormat(options.width(), options.height(), options.quantiser());
        this.encoder = new H264Encoder(format);
    }

    /**
     * Writes from the channel's beginning; the channel stays open, at the end of the film.
     *
     * @throws DeliveryException if a panel that should be there cannot be read; then the channel holds no film
     */
    public static void write(
            Storyboard storyboard, SeekableByteChannel channel, AnimaticOptions options, ExportProgress progress)
            throws IOException {
        new Animatic(storyboard, options).write(channel, progress);
    }

    /** As the other, into a file that appears only when it is complete. */
    public static void write(Storyboard storyboard, Path file, AnimaticOptions options, ExportProgress progress)
            throws IOException {
        DeliveryFile.write(file, channel -> write(storyboard, channel, options, progress));
    }

    private void write(SeekableByteChannel channel, ExportProgress progress) throws IOException {
        List<TimeLine.Shot> shots = TimeLine.of(storyboard.frames());
        Mp4Writer film =
                new Mp4Writer(channel, format, shots, storyboard.generation().endedAt());
        progress.progressed(0, shots.size());
        Ahead.inOrder(shots, shot -> picture(shot.frame()), (shot, full) -> {
            for (int i = 0; i < shot.samples(); i++) {
                film.add(shot.isFull(i) ? full : encoder.repeat(shot.sinceFull(i)));
            }
            progress.progressed(shot.index() + 1, shots.size());
        });
        film.finish();
    }

    private byte[] picture(Frame frame) throws IOException {
        return encoder.encode(YuvPicture.of(FramePicture.of(frame, format.width(), format.height())));
    }
}
