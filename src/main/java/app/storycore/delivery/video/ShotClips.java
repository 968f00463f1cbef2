package app.storycore.delivery.video;

import app.storycore.delivery.Scaling;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.video.overlay.TitleCard;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Clips of single shots. {@code ffmpeg} is handed pixels and never a file from outside: one picture, which it repeats, or
 * every picture where they differ.
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

    /**
     * What a shot is made of: its pictures that differ, and one that stands for the rest.
     *
     * @throws app.storycore.delivery.DeliveryException if the panel cannot be read
     */
    List<Clip> make(TimeLine.Shot shot) throws IOException {
        ShotPictures pictures = ShotPictures.of(shot, options);
        List<Clip> clips = new ArrayList<>();
        String name = "shot-" + shot.index();
        int differing = pictures.differing();
        if (differing > 0) {
            clips.add(clip(name + "-a", shot.tick(), differing, "", feed -> {
                for (int i = 0; i < differing; i++) {
                    feed.picture(pictures.picture(i));
                }
            }));
        }
        if (differing < shot.pictures()) {
            int left = shot.pictures() - differing;
            clips.add(still(name, shot.tick(), left, feed -> feed.picture(pictures.picture(differing))));
        }
        return clips;
    }

    Clip title(Storyboard storyboard, TimeLine.Span span) throws IOException {
        BufferedImage card = TitleCard.draw(storyboard, options.width(), options.height());
        return still("title", span.tick(), span.pictures(), feed -> feed.picture(Scaling.pixels(card)));
    }

    private Clip still(String name, int tick, int wanted, Ffmpeg.Source source) throws IOException {
        int pictures = Math.clamp((long) SECONDS_OF_STILL * FrameRate.TIMESCALE / tick, 1, wanted);
        return clip(name, tick, pictures, ",loop=loop=" + (pictures - 1) + ":size=1", source);
    }

    private Clip clip(String name, int tick, int pictures, String filters, Ffmpeg.Source source) throws IOException {
        Path file = folder.resolve(name + ".mp4");
        List<String> arguments = new ArrayList<>(List.of("-f", "rawvideo", "-pixel_format", "bgr0"));
        arguments.addAll(List.of("-video_size", options.width() + "x" + options.height()));
        arguments.addAll(List.of("-framerate", FrameRate.TIMESCALE + "/" + tick, "-i", "pipe:0"));
        arguments.addAll(List.of("-filter_threads", "1", "-vf", TO_BT_709 + filters));
        arguments.addAll(ffmpeg.encoder().arguments());
        arguments.addAll(List.of("-g", "" + SECONDS_BETWEEN_KEY_PICTURES * FrameRate.TIMESCALE / tick));
        arguments.addAll(List.of("-color_range", "tv", "-colorspace", "bt709"));
        arguments.addAll(List.of("-color_primaries", "bt709", "-color_trc", "bt709"));
        arguments.addAll(List.of("-video_track_timescale", "" + FrameRate.TIMESCALE, file.toString()));
        ffmpeg.run(arguments, pictures, source);
        return new Clip(file, pictures);
    }
}
