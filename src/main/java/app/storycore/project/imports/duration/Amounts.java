package app.storycore.project.imports.duration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/** Reads numbers with units, the larger first: 4.5, 4 s, 2 min, 1m30s, 1'30", 500 ms. */
final class Amounts {

    private static final Set<String> HOURS =
            Set.of("h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures");
    private static final Set<String> MINUTES = Set.of(
            "m",
            "mn",
            "min",
            "mins",
            "minute",
            "minutes",
            "minuten",
            "minuutti",
            "minuuttia",
            "minuto",
            "minutos",
            "minuti",
            "minut",
            "minuter",
            "'");
    private static final Set<String> SECONDS = Set.of(
            "s",
            "sec",
            "secs",
            "second",
            "seconds",
            "sek",
            "sekunde",
            "sekunden",
            "seconde",
            "secondes",
            "sekunti",
            "sekuntia",
            "sekunder",
            "seg",
            "segs",
            "segundo",
            "segundos",
            "secondo",
            "secondi",
            "seconden",
            "\"");
    private static final Set<String> MILLISECONDS =
            Set.of("ms", "msec", "millis", "millisecond", "milliseconds", "millisekunden");
    private static final Set<String> FRAMES = Set.of("f", "fr", "frame", "frames");
    private static final BigDecimal FRAME = BigDecimal.ONE.divide(BigDecimal.valueOf(24), MathContext.DECIMAL32);
    private static final int LARGEST = 5;

    private final String text;
    private final DurationUnit unit;
    private int at;
    private int size = LARGEST;
    private BigDecimal seconds = BigDecimal.ZERO;

    private Amounts(String text, DurationUnit unit) {
        this.text = text;
        this.unit = unit;
    }

    /**
     * The sum in seconds.
     *
     * @param text in small letters
     * @param unit of a number that has none
     */
    static Optional<BigDecimal> seconds(String text, DurationUnit unit) {
        boolean iso = text.startsWith("pt") && text.length() > 2;
        Amounts amounts = new Amounts(iso ? text.substring(2) : text, unit);
        return amounts.read() ? Optional.of(amounts.seconds) : Optional.empty();
    }

    private boolean read() {
        do {
            Optional<BigDecimal> number = Durations.number(take(true));
            String name = take(false);
            int next = number.isEmpty() ? -1 : size(name);
            if (next < 0 || next >= size) {
                return false;
            }
            size = next;
            seconds = seconds.add(number.get().multiply(worth(next)));
        } while (at < text.length());
        return true;
    }

    /** The next run of digits, or of anything else without blanks around. */
    private String take(boolean digits) {
        int start = at;
        while (at < text.length() && isNumeric() == digits) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private boolean isNumeric() {
        char one = text.charAt(at);
        return isDigit(one) || ((one == '.' || one == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }

    /** 4 hours, 3 minutes, 2 seconds, 1 frames behind seconds, 0 milliseconds, -1 for what is none. */
    private int size(String name) {
        String plain = name.endsWith(".") || name.endsWith(",")
                ? name.substring(0, name.length() - 1).strip()
                : name;
        if (plain.isEmpty()) {
            return nameless();
        } else if (HOURS.contains(plain)) {
            return 4;
        } else if (MINUTES.contains(plain)) {
            return 3;
        } else if (SECONDS.contains(plain)) {
            return 2;
        } else if (FRAMES.contains(plain)) {
            return size < LARGEST ? 1 : -1;
        }
        return MILLISECONDS.contains(plain) ? 0 : -1;
    }

    /** Behind minutes a number without a unit counts seconds: 1m30. */
    private int nameless() {
        if (at < text.length()) {
            return -1;
        } else if (size < LARGEST) {
            return size > 2 ? size - 1 : -1;
        }
        return switch (unit) {
            case MILLISECONDS -> 0;
            case SECONDS -> 2;
            case MINUTES -> 3;
        };
    }

    private static BigDecimal worth(int size) {
        return switch (size) {
            case 4 -> BigDecimal.valueOf(3600);
            case 3 -> BigDecimal.valueOf(60);
            case 2 -> BigDecimal.ONE;
            case 1 -> FRAME;
            default -> new BigDecimal("0.001");
        };
    }
}
