package app.storycore.delivery.video;

import app.storycore.delivery.DeliveryException;
import app.storycore.delivery.Frame;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.sound.Sound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The sounds of a film laid over one another, each from its second on and as loud as it is. A few are mixed at a time, so
 * that a thousand shots with sound are neither a thousand open files nor a thousand tracks as long as the film.
 */
final class SoundMix {

    static final int AT_ONCE = 16;

    private static final int RATE = 48_000;

    /** Before them stand the pictures. */
    private static final int FIRST_INPUT = 1;

    /** So much softer are mixes of mixes, so that what is loud at the same time is not cut before the end. */
    private static final double SOFTER = 0.25;

    /** One channel is as loud on both sides as it was, as in a browser; what lies behind is heard too. */
    private static final String BOTH_SIDES = "pan=stereo|FL=FL+FC+0.7*BL+0.7*SL|FR=FR+FC+0.7*BR+0.7*SR";

    private static final String ALIKE = "aresample=" + RATE + ",aformat=sample_fmts=fltp," + BOTH_SIDES;

    /** As loud as it is, but never beyond what can be told. */
    private static final String LIMITED = ",alimiter=limit=0.98:level=disabled";

    private final Ffmpeg ffmpeg;
    private final Path folder;
    private final long end;
    private int files;

    /** @param folder for files that are needed until the film is there */
    private SoundMix(Ffmpeg ffmpeg, Path folder, Duration film) {
        this.ffmpeg = ffmpeg;
        this.folder = folder;
        this.end = film.toMillis();
    }

    /**
     * A sound file and where it lies in the film.
     *
     * @param at milliseconds from the beginning
     * @param gain by which it is made louder
     */
    private record Part(Path file, String demuxer, long at, double gain) {}

    private record Placed(Sound sound, long at) {}

    /**
     * What a run of {@code ffmpeg} needs for the sound of a film.
     *
     * @param inputs arguments that name the files
     * @param filter that gives [mix]
     */
    record Graph(List<String> inputs, String filter) {}

    /**
     * The sound of a storyboard, which has some.
     *
     * @param title how long it stands before the first shot
     */
    static Graph of(Storyboard storyboard, Duration title, Ffmpeg ffmpeg, Path folder) throws IOException {
        SoundMix mix = new SoundMix(ffmpeg, folder, storyboard.duration().plus(title));
        List<Part> parts = mix.parts(placed(storyboard, title));
        return new Graph(inputs(parts), graph(parts, FIRST_INPUT, 0) + LIMITED + mix.wholeLength() + "[mix]");
    }

    /** Whether a storyboard has a sound that begins before its end. */
    static boolean isNeeded(Storyboard storyboard) {
        return !placed(storyboard, Duration.ZERO).isEmpty();
    }

    private static List<Placed> placed(Storyboard storyboard, Duration title) {
        Map<Integer, Long> starts = new HashMap<>();
        Duration passed = title;
        for (Frame frame : storyboard.frames()) {
            starts.put(frame.number(), passed.toMillis());
            passed = passed.plus(frame.duration());
        }
        long end = passed.toMillis();
        starts.put(Sound.TRACK, title.toMillis());
        return storyboard.sounds().stream()
                .filter(sound -> starts.containsKey(sound.shot()))
                .map(sound -> new Placed(
                        sound,
                        starts.getOrDefault(sound.shot(), 0L) + sound.start().toMillis()))
                .filter(placed -> placed.at() < end)
                .sorted(Comparator.comparingLong(Placed::at))
                .toList();
    }

    private String wholeLength() {
        return ",apad,atrim=end=" + seconds(end);
    }

    /** Few enough to be mixed at once. */
    private List<Part> parts(List<Placed> sounds) throws IOException {
        List<Part> parts = new ArrayList<>();
        boolean few = sounds.size() <= AT_ONCE;
        for (int from = 0; from < sounds.size(); from += AT_ONCE) {
            List<Part> some = new ArrayList<>();
            for (Placed placed : sounds.subList(from, Math.min(sounds.size(), from + AT_ONCE))) {
                some.add(part(placed));
            }
            parts.addAll(few ? some : List.of(mixed(some)));
        }
        while (parts.size() > AT_ONCE) {
            List<Part> fewer = new ArrayList<>();
            for (int from = 0; from < parts.size(); from += AT_ONCE) {
                fewer.add(mixed(parts.subList(from, Math.min(parts.size(), from + AT_ONCE))));
            }
            parts = fewer;
        }
        return parts;
    }

    private Part part(Placed placed) throws IOException {
        Sound sound = placed.sound();
        Path file = next(sound.format().extension());
        try (InputStream in = sound.file().open()) {
            Files.copy(in, file);
        } catch (IOException e) {
            throw new DeliveryException("The sound " + sound.fileName() + " cannot be read: " + e.getMessage(), e);
        }
        return new Part(file, sound.format().demuxer(), placed.at(), 1);
    }

    private Part mixed(List<Part> some) throws IOException {
        long at = some.getFirst().at();
        Path file = next("flac");
        List<String> arguments = new ArrayList<>(inputs(some));
        arguments.addAll(List.of("-filter_complex", graph(some, 0, at) + ",volume=" + SOFTER + "[mix]"));
        arguments.addAll(List.of("-map", "[mix]", "-t", seconds(end - at)));
        arguments.addAll(List.of("-c:a", "flac", "-sample_fmt", "s32", file.toString()));
        ffmpeg.run(arguments, picturesIn(end - at), feed -> {});
        for (Part part : some) {
            Files.deleteIfExists(part.file());
        }
        return new Part(file, "flac", at, 1 / SOFTER);
    }

    /** How long it may take is counted in pictures. */
    private static long picturesIn(long milliseconds) {
        return milliseconds * 24 / 1000;
    }

    private Path next(String extension) {
        return folder.resolve("sound-" + files++ + "." + extension);
    }

    private static List<String> inputs(List<Part> parts) {
        List<String> inputs = new ArrayList<>();
        for (Part part : parts) {
            inputs.addAll(List.of("-f", part.demuxer(), "-protocol_whitelist", "file", "-i"));
            inputs.add(part.file().toString());
        }
        return inputs;
    }

    /** A filter without a name for what it gives. */
    private static String graph(List<Part> parts, int firstInput, long from) {
        StringBuilder each = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            each.append('[').append(firstInput + i).append(":a:0]").append(ALIKE);
            if (part.gain() != 1) {
                each.append(",volume=").append(part.gain());
            }
            each.append(",adelay=")
                    .append(part.at() - from)
                    .append(":all=1[s")
                    .append(i)
                    .append("];");
            names.append("[s").append(i).append(']');
        }
        return each.append(names)
                .append("amix=inputs=")
                .append(parts.size())
                .append(":duration=longest:dropout_transition=0:normalize=0")
                .toString();
    }

    private static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%.3f", milliseconds / 1000.0);
    }
}
