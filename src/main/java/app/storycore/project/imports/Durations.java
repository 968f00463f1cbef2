package app.storycore.project.imports;

import app.storycore.project.ShotDraft;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations as people write them: 4, 4.5, 4,5 s, 2 min, 1:30, 00:00:04. */
final class Durations {

    private static final String NUMBER = "(\\d{1,9}(?:[.,]\\d{1,9})?)";
    private static final Pattern AMOUNT = Pattern.compile(
            NUMBER + "\\s*(?:(|s|secs?\\.?|seconds?|sek\\.?|sekunden?|secondes?|sekuntia?|\"|\u2033|\u201d)"
                    + "|(m|mins?\\.?|minutes?|minuten?|minuuttia?|'|\u2032|\u2019))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{1,2}(?:[.,]\\d{1,9})?)(?:\\s*(?:h|min|s))?");

    private Durations() {}

    /** The duration that is written, if it is one that a shot can have. */
    static Optional<Duration> read(String written) {
        return seconds(written.strip())
                .map(seconds -> Duration.ofMillis(seconds.movePointRight(3).longValue()))
                .filter(ShotDraft::isDuration);
    }

    private static Optional<BigDecimal> seconds(String written) {
        Matcher amount = AMOUNT.matcher(written);
        if (amount.matches()) {
            BigDecimal number = number(amount.group(1));
            return Optional.of(amount.group(3) == null ? number : number.multiply(BigDecimal.valueOf(60)));
        }
        Matcher clock = CLOCK.matcher(written);
        return clock.matches() ? Optional.of(seconds(clock)) : Optional.empty();
    }

    private static BigDecimal seconds(Matcher clock) {
        String hours = clock.group(1) == null ? "0" : clock.group(1);
        long whole = Long.parseLong(hours) * 3600 + Long.parseLong(clock.group(2)) * 60;
        return number(clock.group(3)).add(BigDecimal.valueOf(whole));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }
}
