package app.storycore.project.imports;

import app.storycore.base.film.TimeOfDay;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a scene: INT. LIGHTHOUSE - NIGHT.
 *
 * @param text all of it, without the mark that forces it and without its number
 * @param place without the time
 * @param time what it says, or that of the scene before when it goes on at once
 */
record SceneHeading(String text, String place, @Nullable TimeOfDay time) {

    private static final Names<TimeOfDay> TIMES = new Names<>(TimeOfDay.class);
    private static final Pattern NUMBER = Pattern.compile("\\s*#[^#\\s]{1,20}#$");
    private static final Pattern DASH = Pattern.compile("\\s+[-\u2013\u2014]+\\s*|\\s*[\u2013\u2014]\\s*|-\\s+");
    private static final Pattern STOP = Pattern.compile("[.,]\\s+|\\s+/\\s+");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> GOES_ON = Set.of(
            "CONTINUOUS",
            "CONT",
            "CONT'D",
            "LATER",
            "MOMENTS LATER",
            "A MOMENT LATER",
            "MINUTES LATER",
            "SAME",
            "SAME TIME",
            "SIMULTANEOUS");

    /** @param before the time of the scene before it */
    static SceneHeading read(String line, @Nullable TimeOfDay before) {
        String stripped = line.strip();
        String forced = stripped.startsWith(".") ? stripped.substring(1) : stripped;
        String text = FountainText.plain(NUMBER.matcher(forced).replaceFirst(""));
        return Stream.of(DASH, STOP)
                .flatMap(border -> split(text, border, before).stream())
                .findFirst()
                .orElse(new SceneHeading(text, text, null));
    }

    private static Optional<SceneHeading> split(String text, Pattern border, @Nullable TimeOfDay before) {
        var borders = border.matcher(text).results().toList();
        if (borders.isEmpty()) {
            return Optional.empty();
        }
        String place = text.substring(0, borders.getLast().start()).strip();
        String last = text.substring(borders.getLast().end()).strip();
        if (place.isEmpty()) {
            return Optional.empty();
        } else if (GOES_ON.contains(last.toUpperCase(Locale.ROOT))) {
            return Optional.of(new SceneHeading(text, place, before));
        }
        return time(last, border == DASH).map(time -> new SceneHeading(text, place, time));
    }

    /** Behind a dash it may say more than the time: NIGHT (RAIN), DAY 3. */
    private static Optional<TimeOfDay> time(String last, boolean behindDash) {
        Optional<TimeOfDay> whole = TIMES.find(last);
        return whole.isPresent() || !behindDash
                ? whole
                : WORD.splitAsStream(last)
                        .flatMap(word -> TIMES.find(word).stream())
                        .findFirst();
    }
}
