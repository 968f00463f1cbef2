package app.storycore.delivery.timeline;

import app.storycore.delivery.Storyboard;
import app.storycore.delivery.sound.Sound;
import app.storycore.delivery.timeline.Timeline.Clip;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The sounds of a sequence on as few tracks as hold them without an overlap: the track of the whole on the first. What is heard
 * ends with the pictures, as in the film.
 */
final class SoundTracks {

    private static final String PACKAGE_FOLDER = "sounds/";

    /**
     * A sound on its track.
     *
     * @param file its name, as in the package
     * @param start its first frame in the sequence, from 0
     * @param length frames that are heard, at least 1
     * @param available frames that the file has, at least as many
     */
    record Heard(Sound sound, String file, long start, long length, long available) {

        long end() {
            return start + length;
        }

        String name() {
            return sound.fileName().isBlank() ? file : sound.fileName();
        }
    }

    private SoundTracks() {}

    static List<List<Heard>> of(Storyboard storyboard, Timeline timeline) {
        List<Heard> all = new ArrayList<>();
        for (Sound sound : storyboard.sounds()) {
            Heard heard = heard(sound, storyboard, timeline);
            if (heard.start() < timeline.length()) {
                all.add(heard);
            }
        }
        all.sort(Comparator.comparing((Heard heard) -> heard.sound().shot() != Sound.TRACK)
                .thenComparingLong(Heard::start));
        List<List<Heard>> tracks = new ArrayList<>();
        for (Heard heard : all) {
            place(heard, tracks);
        }
        return tracks;
    }

    private static void place(Heard heard, List<List<Heard>> tracks) {
        for (List<Heard> track : tracks) {
            boolean ofShots = track.getFirst().sound().shot() != Sound.TRACK;
            if (ofShots && track.getLast().end() <= heard.start()) {
                track.add(heard);
                return;
            }
        }
        tracks.add(new ArrayList<>(List.of(heard)));
    }

    private static Heard heard(Sound sound, Storyboard storyboard, Timeline timeline) {
        Duration begin = sound.start().plus(beginOf(sound, storyboard));
        EditRate rate = timeline.rate();
        long start = sound.start().isZero() ? clipStart(sound, timeline) : rate.frame(begin);
        long available = Math.max(1, rate.frame(sound.length()));
        long length = Math.min(available, Math.max(1, timeline.length() - start));
        return new Heard(sound, file(sound), start, length, available);
    }

    /** A sound that begins with its shot begins with its clip, however that was rounded. */
    private static long clipStart(Sound sound, Timeline timeline) {
        return timeline.clips().stream()
                .filter(clip -> clip.frame().number() == sound.shot())
                .mapToLong(Clip::start)
                .findFirst()
                .orElse(0);
    }

    private static Duration beginOf(Sound sound, Storyboard storyboard) {
        return storyboard.frames().stream()
                .takeWhile(frame -> frame.number() < sound.shot())
                .map(frame -> frame.duration())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String file(Sound sound) {
        String name =
                sound.shot() == Sound.TRACK ? "track" : String.format(Locale.ROOT, "shot-%04d-sound", sound.shot());
        return name + "." + sound.format().extension();
    }

    /** Where a package has it. */
    static String inPackage(Sound sound) {
        return PACKAGE_FOLDER + file(sound).replace("-sound.", ".");
    }
}
