package app.storycore.delivery.video;

import app.storycore.delivery.video.AnimaticOptions.Camera;
import app.storycore.delivery.video.overlay.BurnIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people choose of a film.
 *
 * @param camera what it does in shots that say nothing of it
 * @param titleSeconds how long the title stands before the first shot, 0 for none, up to {@link #LONGEST_TITLE}
 */
public record FilmSettings(FrameRate rate, Size size, Camera camera, BurnIn burnIn, int titleSeconds) {

    /** How large a film is. */
    public enum Size {
        HD_720("720"),
        HD_1080("1080");

        private final String lines;

        Size(String lines) {
            this.lines = lines;
        }

        /** As people call it, of a frame of 16:9. */
        public String label() {
            return lines + "p";
        }
    }

    public static final int LONGEST_TITLE = 10;

    /** The film that belongs to every generation. */
    public static final FilmSettings DEFAULT =
            new FilmSettings(FrameRate.FPS_24, Size.HD_1080, Camera.STILL, BurnIn.NONE, 0);

    private static final Pattern CODE = Pattern.compile("(24|25|30)-(720|1080)-(still|moving)-(n?t?)-(\\d|10)");

    /** @throws IllegalArgumentException when the title is too long */
    public FilmSettings {
        if (titleSeconds < 0 || titleSeconds > LONGEST_TITLE) {
            throw new IllegalArgumentException("No title of " + titleSeconds + " s");
        }
    }

    /** As it is stored and stands in addresses. */
    public String code() {
        return rate.perSecond()
                + "-"
                + size.lines
                + "-"
                + camera.name().toLowerCase(Locale.ROOT)
                + "-"
                + (burnIn.number() ? "n" : "")
                + (burnIn.timecode() ? "t" : "")
                + "-"
                + titleSeconds;
    }

    /** What {@link #code()} has written; nothing when it is something else. */
    public static Optional<FilmSettings> parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        FrameRate rate = Arrays.stream(FrameRate.values())
                .filter(one -> matcher.group(1).equals(Integer.toString(one.perSecond())))
                .findFirst()
                .orElseThrow();
        return Optional.of(new FilmSettings(
                rate,
                matcher.group(2).equals(Size.HD_720.lines) ? Size.HD_720 : Size.HD_1080,
                Camera.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)),
                new BurnIn(matcher.group(4).contains("n"), matcher.group(4).contains("t")),
                Integer.parseInt(matcher.group(5))));
    }

    /** What tells its file's name from those of others; empty for the default. */
    public String word() {
        List<String> words = new ArrayList<>();
        if (rate != DEFAULT.rate) {
            words.add(rate.perSecond() + "-fps");
        }
        if (size != DEFAULT.size) {
            words.add(size.label());
        }
        if (camera == Camera.MOVING) {
            words.add("moving");
        }
        if (!burnIn.isNone()) {
            words.add("burn-in");
        }
        return String.join("-", words);
    }
}
