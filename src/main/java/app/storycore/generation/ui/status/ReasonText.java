package app.storycore.generation.ui.status;

import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonArgument;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.LocaleUtil;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why something happened, in the language of the page: by the key {@code reason.*} of its code. Words without a code
 * are shown as they are, unless {@link UncodedReasons} recognises them.
 *
 * @see "src/site/markdown/decisions/0041-reasons-are-codes-with-arguments.md"
 */
public final class ReasonText {

    private static final Pattern STATEMENT_END = Pattern.compile("\\s?[.:;!?]\\s|\\.$");
    private static final int HEADLINE_MAX = 80;

    private ReasonText() {}

    /** A reason as it is said in the language of the current page. */
    public static String of(Reason reason) {
        Locale locale = LocaleUtil.getLocale();
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? reason.sentence() : in(locale, reason);
    }

    /** The first statement of a reason in the language of the current page, short enough for a heading or a card. */
    public static String headline(Reason reason) {
        String whole = of(reason);
        Matcher end = STATEMENT_END.matcher(whole);
        String first = end.find() ? whole.substring(0, end.start()) : whole;
        if (first.length() <= HEADLINE_MAX) {
            return first;
        }
        int space = first.lastIndexOf(' ', HEADLINE_MAX - 1);
        return first.substring(0, space > 0 ? space : HEADLINE_MAX - 1).stripTrailing() + "…";
    }

    private static String in(Locale locale, Reason reason) {
        return switch (reason) {
            case Reason.Coded coded -> say(locale, coded);
            case Reason.Words words ->
                UncodedReasons.find(words.sentence())
                        .map(coded -> say(locale, coded))
                        .orElse(words.sentence());
        };
    }

    private static String say(Locale locale, Reason.Coded reason) {
        Object[] arguments = reason.arguments().stream()
                .map(argument -> argument(locale, argument))
                .toArray();
        try {
            return I18NProvider.translate(locale, "reason." + reason.code().name(), arguments);
        } catch (IllegalArgumentException noNumberWhereOneIsNeeded) {
            return reason.sentence();
        }
    }

    private static Object argument(Locale locale, ReasonArgument argument) {
        return switch (argument) {
            case Reason.Coded reason -> say(locale, reason);
            case Reason.Words words -> words.sentence();
            case Reason.Figure figure -> figure(locale, figure.value());
        };
    }

    /** A count is a number, so that it can ask for a plural; a measure has its decimals. */
    private static Object figure(Locale locale, BigDecimal value) {
        if (value.scale() <= 0) {
            return value.longValue();
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return format.format(value);
    }
}
