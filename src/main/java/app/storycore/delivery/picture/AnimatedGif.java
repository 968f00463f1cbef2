package app.storycore.delivery.picture;

import app.storycore.base.film.AspectRatio;
import app.storycore.delivery.DeliveryException;
import app.storycore.delivery.DeliveryFile;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.OrderedPrefetch;
import app.storycore.delivery.Scaling;
import app.storycore.delivery.Storyboard;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Writes the sequence as an animated GIF that repeats for ever, each picture with its own 256 colours. */
public final class AnimatedGif {

    private static final long NANOS_A_TICK = 10_000_000;

    private AnimatedGif() {}

    /**
     * Writes the GIF as it goes; {@code out} is flushed and stays open. Durations are rounded to the format's 1/100 s.
     *
     * @throws DeliveryException if a panel that should be there cannot be read; then {@code out} holds half a GIF
     */
    public static void write(Storyboard storyboard, OutputStream out, GifOptions options, ExportProgress progress)
            throws IOException {
        AspectRatio aspect = storyboard.project().aspect();
        int width = aspect.isUpright() ? follow(options.width(), aspect.ratio()) : options.width();
        int height = aspect.isUpright() ? options.width() : follow(options.width(), 1 / aspect.ratio());
        List<Frame> frames = storyboard.frames();
        try (GifWriter gif = new GifWriter(out)) {
            progress.progressed(0, frames.size());
            int[] done = {0};
            OrderedPrefetch.inOrder(frames, frame -> quantised(frame, width, height), (frame, picture) -> {
                gif.add(picture, ticks(frame.duration(), options.longest()));
                progress.progressed(++done[0], frames.size());
            });
            gif.finish();
        }
        out.flush();
    }

    /** As the other, into a file that appears only when it is complete. */
    public static void write(Storyboard storyboard, Path file, GifOptions options, ExportProgress progress)
            throws IOException {
        DeliveryFile.write(file, channel -> {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            write(storyboard, out, options, progress);
            out.flush();
        });
    }

    private static int follow(int side, double ratio) {
        return Math.max(1, (int) (side * ratio));
    }

    private static BufferedImage quantised(Frame frame, int width, int height) throws IOException {
        return IndexedPicture.of(Scaling.pixels(FramePicture.of(frame, width, height)), width);
    }

    private static int ticks(Duration duration, Duration longest) {
        Duration shown = duration.compareTo(longest) > 0 ? longest : duration;
        return (int) ((shown.toNanos() + NANOS_A_TICK / 2) / NANOS_A_TICK);
    }
}
