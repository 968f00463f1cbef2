package app.storycore.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Instants as people read them: in their language and in the time zone of their browser. */
public final class DateTimeText {

    private DateTimeText() {}

    /** Date and time, "23 Nov 2026, 14:05". */
    public static String inWords(Instant instant) {
        return inWords(instant, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** Date and time to the second, "23 Nov 2026, 14:05:09". */
    public static String toTheSecond(Instant instant) {
        return inWords(instant, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM));
    }

    /** Time of day, "14:05". */
    public static String timeOfDay(Instant instant) {
        return inWords(instant, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    private static String inWords(Instant instant, DateTimeFormatter form) {
        UI ui = UI.getCurrent();
        Locale locale = ui == null ? Locale.ENGLISH : ui.getLocale();
        return form.withLocale(locale).withZone(zone(ui)).format(instant);
    }

    /** The time zone of the browser, or the server's while it is unknown. */
    public static ZoneId zone() {
        return zone(UI.getCurrent());
    }

    private static ZoneId zone(@Nullable UI ui) {
        return Optional.ofNullable(ui)
                .map(known -> known.getPage().getExtendedClientDetails())
                .map(ExtendedClientDetails::getTimeZoneId)
                .flatMap(DateTimeText::zone)
                .orElse(ZoneId.systemDefault());
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
