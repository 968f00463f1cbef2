package app.storycore.project.imports.duration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Reads what a clock or a timecode shows: 0:04, 00:00:04, 00:00:04:12 with frames. */
final class ClockReading {

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final int FILM = 24;
    private static final int PAL = 25;
    private static final int NTSC = 30;

    private ClockReading() {}

    /** @param text in small letters */
    static Optional<BigDecimal> seconds(String text) {
        boolean morning = text.endsWith(" am");
        String shown = withoutUnit(morning ? text.substring(0, text.length() - 3) : text);
        String[] fields = shown.split("[:;]", -1);
        if (fields.length < 2 || fields.length > 4) {
            return Optional.empty();
        }
        int last = Math.min(fields.length, 3) - 1;
        BigDecimal seconds = BigDecimal.ZERO;
        for (int i = 0; i <= last; i++) {
            // :04 is how some write seconds
            String written = i == 0 && fields[i].isEmpty() ? "0" : fields[i];
            Optional<BigDecimal> field =
                    Durations.number(written).filter(isField(written, i == last && fields.length < 4));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            // a spreadsheet shows the first hour of the day as 12
            boolean midnight = morning && i == 0 && fields.length == 3 && "12".equals(fields[0]);
            seconds = seconds.multiply(SIXTY).add(midnight ? BigDecimal.ZERO : field.get());
        }
        BigDecimal whole = seconds;
        return fields.length == 4 ? frames(fields[3]).map(whole::add) : Optional.of(whole);
    }

    private static java.util.function.Predicate<BigDecimal> isField(String written, boolean fraction) {
        boolean whole = written.indexOf('.') < 0 && written.indexOf(',') < 0 && written.length() <= 3;
        return number -> whole || (fraction && Character.isDigit(written.charAt(0)));
    }

    /** Film has 24 frames a second; a higher number tells of another rate. */
    private static Optional<BigDecimal> frames(String written) {
        return Durations.number(written)
                .filter(isField(written, false))
                .filter(frames -> frames.intValue() < NTSC)
                .map(frames -> frames.divide(BigDecimal.valueOf(rate(frames.intValue())), MathContext.DECIMAL32));
    }

    private static int rate(int frames) {
        if (frames < FILM) {
            return FILM;
        }
        return frames < PAL ? PAL : NTSC;
    }

    private static String withoutUnit(String text) {
        for (String unit : List.of("h", "min", "sec", "sek", "s")) {
            if (text.endsWith(unit)) {
                return text.substring(0, text.length() - unit.length()).strip();
            }
        }
        return text;
    }
}
