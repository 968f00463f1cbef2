package app.storycore.project.imports.duration;

import app.storycore.project.ShotDraft;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Reads durations as people and programs write them: 4, 4,5 s, 2 min, 1m30s, 1:30, 00:00:04:12, PT4S. */
public final class Durations {

    private static final int LONGEST = 40;
    private static final String[] ABOUT = {
        "~", "\u2248", "ca.", "ca", "c.", "approx.", "approx", "about", "etwa", "env.", "environ", "noin"
    };

    private Durations() {}

    /** As the other, where a number alone counts seconds. */
    public static Optional<Duration> read(String written) {
        return read(written, DurationUnit.SECONDS);
    }

    /**
     * The duration that is written, if it is one that a shot can have.
     *
     * @param unit of a number that has none
     */
    public static Optional<Duration> read(String written, DurationUnit unit) {
        String text = written.length() > LONGEST ? "" : plain(written);
        return ClockReading.seconds(text)
                .or(() -> Amounts.seconds(text, unit))
                .map(seconds -> Duration.ofMillis(seconds.movePointRight(3).longValue()))
                .filter(ShotDraft::isDuration);
    }

    private static String plain(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("\u2032\u2032", "\"")
                .replace("''", "\"")
                .replace("\u2019\u2019", "\"")
                .replace('\u2032', '\'')
                .replace('\u2019', '\'')
                .replace('\u201d', '"');
        for (String about : ABOUT) {
            if (text.startsWith(about)) {
                return text.substring(about.length()).strip();
            }
        }
        return text;
    }

    /** Whole digits, and perhaps a point or comma with more; a point may come first. */
    static Optional<BigDecimal> number(String digits) {
        String text = digits.replace(',', '.');
        int point = text.indexOf('.');
        boolean right = !text.isEmpty()
                && text.chars().allMatch(one -> one == '.' || (one >= '0' && one <= '9'))
                && point == text.lastIndexOf('.')
                && point != text.length() - 1;
        return right ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
