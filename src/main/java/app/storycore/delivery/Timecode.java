package app.storycore.delivery;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/** Durations in the two ways documents write them. */
public final class Timecode {

    private Timecode() {}

    /** Position on the film, {@code 01:02:03.5} or {@code 02:03.5}; tenths only where there are any. */
    public static String clock(Duration at) {
        long hours = at.toHours();
        String minutes = String.format(Locale.ROOT, "%02d:%02d", at.toMinutesPart(), at.toSecondsPart());
        String fraction = fraction(at);
        return hours > 0 ? String.format(Locale.ROOT, "%02d:%s%s", hours, minutes, fraction) : minutes + fraction;
    }

    /** A length in seconds, {@code 2.5 s}. */
    public static String seconds(Duration length) {
        return exactSeconds(length).toPlainString() + " s";
    }

    /** The same as a number without rounding and without trailing zeros. */
    public static BigDecimal exactSeconds(Duration length) {
        BigDecimal seconds = BigDecimal.valueOf(length.getSeconds()).add(BigDecimal.valueOf(length.getNano(), 9));
        BigDecimal plain = seconds.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static String fraction(Duration at) {
        String digits = exactSeconds(at.minusSeconds(at.toSeconds())).toPlainString();
        return digits.length() > 1 ? digits.substring(1) : "";
    }
}
