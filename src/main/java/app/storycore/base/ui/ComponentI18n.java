package app.storycore.base.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.internal.LocaleUtil;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The words that Vaadin's own components say by themselves, in the language of the current page. */
public final class ComponentI18n {

    private ComponentI18n() {}

    /** The calendar and the complaints of a field for a day. */
    public static void apply(DatePicker field) {
        Locale locale = LocaleUtil.getLocale();
        List<DayOfWeek> days =
                Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();
        field.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(names(days, TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(names(days, TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(translate("field.date.today"))
                .setCancel(translate("field.date.cancel"))
                .setBadInputErrorMessage(translate("field.date.bad"))
                .setMinErrorMessage(translate("field.date.early"))
                .setMaxErrorMessage(translate("field.date.late")));
    }

    /** The button that shows a password. */
    public static void apply(PasswordField field) {
        field.getElement().setPropertyMap("i18n", Map.of("reveal", translate("field.password.reveal")));
    }

    /** What stands in for the entries of a bar that is too narrow. */
    public static void apply(MenuBar bar) {
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(translate("field.menu.more")));
    }

    /** The drawer, as a screen reader calls it. */
    public static void apply(AppLayout layout) {
        layout.setI18n(new AppLayout.AppLayoutI18n().setDrawer(translate("frame.drawer")));
    }

    private static List<String> names(List<DayOfWeek> days, TextStyle style, Locale locale) {
        return days.stream().map(day -> day.getDisplayName(style, locale)).toList();
    }
}
