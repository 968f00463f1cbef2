package app.storycore.delivery.video;

import app.storycore.delivery.Ahead;
import app.storycore.delivery.DeliveryFile;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.picture.FramePicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes a finished sequence as {@link Animatic} does, with a camera that slowly pans, tilts or comes nearer in
 * each shot.
 *
 * @see "src/site/markdown/decisions/0014-a-camera-that-moves.md"
 */
public final class MovingAnimatic {

    private static final int MARGIN = 48;

    private final Storyboard storyboard;
    private final StreamFormat format;
    private final H264Encoder encoder;
    private final int largeWidth;
    private final int largeHeight;

    private MovingAnimatic(Storyboard storyboard, AnimaticOptions options) {
        this.storyboard = storyboard;
        this.format = new StreamFormat(options.width(), options.height(), options.quantiser(), MARGIN);
        this.encoder = new H264Encoder(format);
        this.largeWidth = large(options.width());
        this.largeHeight = large(options.height());
    }

    /** So large that the camera, where it is closest, still sees whole pixels. */
    private static int large(int shown) {
        return (int) Math.round(shown / CameraMove.CLOSEST);
    }

    /**
     * Writes from the channel's beginning; the channel stays open, at the end of the film.
     *
     * @throws app.storycore.delivery.DeliveryException if a panel that should be there cannot be read; then the channel
     *     holds no film
     */
    public static void write(
            Storyboard storyboard, SeekableByteChannel channel, AnimaticOptions options, ExportProgress progress)
            throws IOException {
        new MovingAnimatic(storyboard, options).write(channel, progress);
    }

    /** As the other, into a file that appears only when it is complete. */
    public static void write(Storyboard storyboard, Path file, AnimaticOptions options, ExportProgress progress)
            throws IOException {
        DeliveryFile.write(file, channel -> write(storyboard, channel, options, progress));
    }

    private void write(SeekableByteChannel channel, ExportProgress progress) throws IOException {
        List<TimeLine.Shot> shots = TimeLine.of(storyboard.frames(), this::path);
        Mp4Writer film =
                new Mp4Writer(channel, format, shots, storyboard.generation().endedAt());
        progress.progressed(0, shots.size());
        Ahead.inOrder(shots, this::fullPictures, (shot, fulls) -> {
            add(shot, fulls, film);
            progress.progressed(shot.index() + 1, shots.size());
        });
        film.finish();
    }

    private CameraPath path(Frame frame, int samples) {
        return new CameraPath(CameraMove.of(frame), samples, largeWidth, largeHeight, format);
    }

    private List<byte[]> fullPictures(TimeLine.Shot shot) throws IOException {
        BufferedImage large = FramePicture.of(shot.frame(), largeWidth, largeHeight);
        CameraPath path = pathOf(shot);
        List<byte[]> pictures = new ArrayList<>();
        for (int full : path.fulls()) {
            BufferedImage seen = path.view(full).of(large, format.width(), format.height(), format.margin());
            pictures.add(encoder.encode(YuvPicture.of(seen)));
        }
        return pictures;
    }

    private void add(TimeLine.Shot shot, List<byte[]> fulls, Mp4Writer film) throws IOException {
        CameraPath path = pathOf(shot);
        int next = 0;
        for (int i = 0; i < shot.samples(); i++) {
            film.add(
                    shot.isFull(i)
                            ? fulls.get(next++)
                            : encoder.moved(shot.sinceFull(i), path.view(path.full(i)), path.view(i)));
        }
    }

    private static CameraPath pathOf(TimeLine.Shot shot) {
        return Objects.requireNonNull(shot.path(), "a camera that moves");
    }
}
