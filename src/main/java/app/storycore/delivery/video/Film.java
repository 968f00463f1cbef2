package app.storycore.delivery.video;

import app.storycore.delivery.Storyboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Clips joined into one film without coding anything again; its header stands before its pictures. */
final class Film {

    private final Ffmpeg ffmpeg;
    private final Path folder;
    private final Instant time;
    private final StringBuilder list = new StringBuilder("ffconcat version 1.0\n");
    private long pictures;
    private long lastPicture;

    /** @param time that the film says it was made at */
    Film(Ffmpeg ffmpeg, Path folder, Instant time) {
        this.ffmpeg = ffmpeg;
        this.folder = folder;
        this.time = time;
    }

    /** Adds pictures one after the other; the last of their clips is repeated until they last as long. */
    void add(TimeLine.Span span, List<ShotClips.Clip> clips) {
        Iterator<ShotClips.Clip> next = clips.iterator();
        ShotClips.Clip clip = next.next();
        long left = span.length();
        for (int missing = span.pictures(); missing > 0; missing -= clip.pictures()) {
            if (missing < span.pictures() && next.hasNext()) {
                clip = next.next();
            }
            int some = Math.min(missing, clip.pictures());
            long length = missing == some ? left : (long) some * span.tick();
            list.append("file ").append(clip.file().getFileName()).append('\n');
            if (some < clip.pictures()) {
                list.append("outpoint ")
                        .append(seconds((2L * some - 1) * span.tick() / 2))
                        .append('\n');
            }
            list.append("duration ").append(seconds(length)).append('\n');
            left -= length;
            lastPicture = length - (some - 1L) * span.tick();
        }
        pictures += span.pictures();
    }

    /** The silent film, in a file of the same folder. */
    Path join() throws IOException {
        return join(List.of(), List.of("-c", "copy"));
    }

    /**
     * The film with the sound of a storyboard that has some.
     *
     * @param title how long it stands before the first shot
     */
    Path join(Storyboard storyboard, Duration title) throws IOException {
        SoundMix.Graph sound = SoundMix.of(storyboard, title, ffmpeg, folder);
        List<String> coded =
                new ArrayList<>(List.of("-filter_complex", sound.filter(), "-map", "0:v", "-map", "[mix]"));
        coded.addAll(List.of("-c:v", "copy", "-c:a", "aac", "-b:a", "192k", "-ar", "48000", "-ac", "2"));
        return join(sound.inputs(), coded);
    }

    private Path join(List<String> moreInputs, List<String> coded) throws IOException {
        Path clips = Files.writeString(folder.resolve("clips.txt"), list);
        Path film = folder.resolve("film.mp4");
        String standing = "setts=duration='if(eq(N," + (pictures - 1) + ")," + seconds(lastPicture) + "/TB,DURATION)'";
        List<String> arguments = new ArrayList<>(List.of("-f", "concat", "-i", clips.toString()));
        arguments.addAll(moreInputs);
        arguments.addAll(coded);
        arguments.addAll(List.of("-bsf:v", standing, "-movflags", "+faststart"));
        arguments.addAll(List.of("-video_track_timescale", "" + FrameRate.TIMESCALE));
        arguments.addAll(List.of("-metadata", "creation_time=" + time, film.toString()));
        ffmpeg.run(arguments, pictures, feed -> {});
        return film;
    }

    private static String seconds(long units) {
        return String.format(Locale.ROOT, "%.6f", (double) units / FrameRate.TIMESCALE);
    }
}
