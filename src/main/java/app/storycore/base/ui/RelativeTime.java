package app.storycore.base.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;

/**
 * A time in words that goes on by itself in the browser ({@code relative-time.js}), without asking the server.
 *
 * <p>The browser is told spans, not instants, so that a wrong clock there does no harm.
 */
@Tag("relative-time")
public final class RelativeTime extends Span {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    public RelativeTime() {
        addClassName("ticking-time");
    }

    /** Shows how long something takes already, as 0:52 or 1:02:03, and counts up while {@code running}. */
    public void elapsed(Duration span, boolean running) {
        show("elapsed", "", span, running ? 1 : 0, clock(span));
    }

    /** Shows how long something will take, "1 min left", and counts down while {@code running}. */
    public void left(Duration span, boolean running) {
        words("time.left", span, running ? -1 : 0);
    }

    /** Shows how long something will take when it has not begun, "about 3 min". */
    public void about(Duration span) {
        words("time.about", span, 0);
    }

    /** Shows how long it is until something begins, "starts in about 3 min", and counts down. */
    public void starts(Duration span) {
        words("time.starts", span, -1);
    }

    /** How long something takes, "about 3 min". */
    public static String takes(Duration span) {
        return inWords(I18NProvider.translate("time.takes"), span);
    }

    /** Shows how long ago something was, "2 min ago", and counts up. */
    public void ago(Duration span) {
        words("time.ago", span, 1);
    }

    /** Shows nothing. */
    public void clear() {
        getElement().removeAttribute("data-tick");
        setText("");
    }

    private void words(String key, Duration span, int direction) {
        String patterns = I18NProvider.translate(key);
        show("words", patterns, span, direction, inWords(patterns, span));
    }

    private void show(String form, String patterns, Duration span, int direction, String text) {
        getElement().setAttribute("data-tick", form + " " + direction + " " + span.toMillis());
        getElement().setAttribute("data-patterns", patterns);
        setText(text);
    }

    /** The same rule as in {@code relative-time.js}; seconds go in steps of five, other units are rounded. */
    static String inWords(String patterns, Duration span) {
        String[] pattern = patterns.split("\\|", -1);
        long seconds = (span.toMillis() + 2500) / 5000 * 5;
        if (seconds <= 0) {
            return pattern[0];
        }
        if (seconds < MINUTE.toSeconds()) {
            return fill(pattern[1], seconds, 0);
        }
        long minutes = Math.round(seconds / 60.0);
        if (minutes < 60) {
            return fill(pattern[2], minutes, 0);
        }
        return minutes < 48 * 60
                ? fill(pattern[3], minutes / 60, minutes % 60)
                : fill(pattern[4], Math.round(minutes / 1440.0), 0);
    }

    /** Hours, if any, minutes and seconds, rounded down. */
    public static String clock(Duration span) {
        long seconds = Math.max(0, span.toSeconds());
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String fill(String pattern, long first, long second) {
        return MessageFormat.format(pattern, Long.toString(first), Long.toString(second));
    }
}
