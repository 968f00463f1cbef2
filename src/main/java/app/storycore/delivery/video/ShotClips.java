package app.storycore.delivery.video;

import app.storycore.delivery.Scaling;
import app.storycore.delivery.picture.FramePicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Clips of single shots. {@code ffmpeg} is handed pixels and never a file from outside: one picture, which it repeats, or
 * every picture that a moving camera sees.
 *
 * @see "src/site/markdown/decisions/0038-ffmpeg-makes-the-films.md"
 */
final class ShotClips {

    /** A still shot is coded this far and then repeated; a player can start at each repetition. */
    private static final int SECONDS_OF_STILL = 2;

    private static final int SECONDS_BETWEEN_KEY_PICTURES = 5;

    private static final String TO_BT_709 =
            "scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_int,format=yuv420p,"
                    + "setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709";

    private final Ffmpeg ffmpeg;
    private final AnimaticOptions options;
    private final Path folder;

    ShotClips(Ffmpeg ffmpeg, AnimaticOptions options, Path folder) {
        this.ffmpeg = ffmpeg;
        this.options = options;
        this.folder = folder;
    }

    /**
     * A film of a shot or of its beginning.
     *
     * @param pictures how many it holds
     */
    record Clip(Path file, int pictures) {}

    /** @throws app.storycore.delivery.DeliveryException if the panel cannot be read */
    Clip make(TimeLine.Shot shot) throws IOException {
        CameraMove move = CameraMove.of(shot.frame());
        return options.camera() == AnimaticOptions.Camera.MOVING && move.moves() ? moving(shot, move) : still(shot);
    }

    private Clip still(TimeLine.Shot shot) throws IOException {
        int pictures = Math.clamp((long) SECONDS_OF_STILL * FrameRate.TIMESCALE / shot.tick(), 1, shot.pictures());
        BufferedImage picture = FramePicture.of(shot.frame(), options.width(), options.height());
        String repeated = ",loop=loop=" + (pictures - 1) + ":size=1";
        return clip(shot, pictures, repeated, feed -> feed.picture(Scaling.pixels(picture)));
    }

    /** The panel is scaled up first, so that the camera, where it is closest, still sees whole pixels. */
    private Clip moving(TimeLine.Shot shot, CameraMove move) throws IOException {
        BufferedImage large = FramePicture.of(
                shot.frame(), CameraMove.sourceSize(options.width()), CameraMove.sourceSize(options.height()));
        return clip(shot, shot.pictures(), "", feed -> {
            int[] seen = new int[options.width() * options.height()];
            for (int i = 0; i < shot.pictures(); i++) {
                CameraMove.Part part = move.at((double) i / Math.max(1, shot.pictures() - 1));
                View.of(part, large, options.width()).show(large, seen, options.width());
                feed.picture(seen);
            }
        });
    }

    private Clip clip(TimeLine.Shot shot, int pictures, String filters, Ffmpeg.Source source) throws IOException {
        Path file = folder.resolve("shot-" + shot.index() + ".mp4");
        List<String> arguments = new ArrayList<>(List.of("-f", "rawvideo", "-pixel_format", "bgr0"));
        arguments.addAll(List.of("-video_size", options.width() + "x" + options.height()));
        arguments.addAll(List.of("-framerate", FrameRate.TIMESCALE + "/" + shot.tick(), "-i", "pipe:0"));
        arguments.addAll(List.of("-filter_threads", "1", "-vf", TO_BT_709 + filters));
        arguments.addAll(ffmpeg.encoder().arguments());
        arguments.addAll(List.of("-g", "" + SECONDS_BETWEEN_KEY_PICTURES * FrameRate.TIMESCALE / shot.tick()));
        arguments.addAll(List.of("-color_range", "tv", "-colorspace", "bt709"));
        arguments.addAll(List.of("-color_primaries", "bt709", "-color_trc", "bt709"));
        arguments.addAll(List.of("-video_track_timescale", "" + FrameRate.TIMESCALE, file.toString()));
        ffmpeg.run(arguments, pictures, source);
        return new Clip(file, pictures);
    }
}
