package app.storycore.project.imports.cut;

import app.storycore.base.film.FrameRate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time code of an edit decision list.
 *
 * @param drop whether it leaves out numbers, so that it keeps to the clock at 29.97 frames a second
 */
record EdlTimecode(int hours, int minutes, int seconds, int frames, boolean drop) {

    static final String WRITTEN = "\\d{1,2}[:;.]\\d{1,2}[:;.]\\d{1,2}[:;.,]\\d{1,3}";

    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[:;.](\\d{1,2})[:;.](\\d{1,2})([:;.,])(\\d{1,3})");
    private static final int MINUTES = 60;
    private static final int TENTH = 10;
    private static final int DROPPED_AT_30 = 2;
    private static final int THIRTY = 30;

    static Optional<EdlTimecode> of(String written) {
        Matcher parts = PARTS.matcher(written);
        return parts.matches()
                ? Optional.of(new EdlTimecode(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        Integer.parseInt(parts.group(5)),
                        parts.group(4).equals(";")))
                : Optional.empty();
    }

    /** Its place among all frames, from 0. */
    long frame(FrameRate rate, boolean dropping) {
        int base = rate.timebase();
        long minute = (long) hours * MINUTES + minutes;
        long frame = (minute * MINUTES + seconds) * base + frames;
        if (!dropping) {
            return frame;
        }
        int dropped = DROPPED_AT_30 * Math.max(1, base / THIRTY);
        return frame - dropped * (minute - minute / TENTH);
    }
}
