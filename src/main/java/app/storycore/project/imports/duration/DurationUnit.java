package app.storycore.project.imports.duration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** In what a number counts that has no unit of its own. */
public enum DurationUnit {
    MILLISECONDS,
    SECONDS,
    MINUTES;

    private static final Set<String> FRAME_WORDS = Set.of(
            "frame",
            "frames",
            "fps",
            "fr",
            "ff",
            "bilder",
            "einzelbilder",
            "images",
            "fotogramas",
            "fotogrammi",
            "ruutua");
    private static final Set<String> SECOND_WORDS =
            Set.of("s", "ss", "sec", "secs", "seconds", "sek", "sekunden", "secondes");
    private static final Set<String> MINUTE_WORDS =
            Set.of("min", "mins", "minutes", "minuten", "minuuttia", "minutos", "minuti");
    private static final Set<String> MILLISECOND_WORDS =
            Set.of("ms", "msec", "millis", "milliseconds", "millisekunden", "millisecondes");

    /** The unit that a heading names, such as Duration (min). */
    public static DurationUnit of(String heading) {
        List<String> words = words(heading);
        if (words.stream().anyMatch(MILLISECOND_WORDS::contains)) {
            return MILLISECONDS;
        }
        boolean minutes = words.stream().anyMatch(MINUTE_WORDS::contains);
        return minutes && words.stream().noneMatch(SECOND_WORDS::contains) ? MINUTES : SECONDS;
    }

    /** Whether a heading counts frames and nothing else. */
    public static boolean isFrames(String heading) {
        List<String> words = words(heading);
        return words.stream().anyMatch(FRAME_WORDS::contains) && words.stream().noneMatch(SECOND_WORDS::contains);
    }

    private static List<String> words(String heading) {
        return Arrays.asList(heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]", -1));
    }
}
