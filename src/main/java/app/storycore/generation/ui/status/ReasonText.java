package app.storycore.generation.ui.status;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.LocaleUtil;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Why something happened, in the language of the page. Reasons are stored as English sentences; each of them stands in
 * the translations under {@code reason.*}, so a stored one is recognised by its English pattern and said again in
 * another language, however old it is. What is not recognised is shown as it was stored.
 *
 * @see "src/site/markdown/decisions/0017-pages-are-built-anew-in-another-language.md"
 */
public final class ReasonText {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final String PREFIX = "reason.";
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,9}\\.(\\d{1,6})");
    private static final Pattern STATEMENT_END = Pattern.compile("\\s?[.:;!?]\\s|\\.$");
    private static final int HEADLINE_MAX = 80;
    private static final List<Sentence> SENTENCES = sentences();

    private record Sentence(String key, Pattern form) {}

    private ReasonText() {}

    /** A reason as it is said in the language of the current page. */
    public static String of(String stored) {
        Locale locale = LocaleUtil.getLocale();
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? stored : in(locale, stored);
    }

    /** The first statement of a reason in the language of the current page, short enough for a heading or a card. */
    public static String headline(String stored) {
        String whole = of(stored);
        Matcher end = STATEMENT_END.matcher(whole);
        String first = end.find() ? whole.substring(0, end.start()) : whole;
        if (first.length() <= HEADLINE_MAX) {
            return first;
        }
        int space = first.lastIndexOf(' ', HEADLINE_MAX - 1);
        return first.substring(0, space > 0 ? space : HEADLINE_MAX - 1).stripTrailing() + "…";
    }

    private static String in(Locale locale, String stored) {
        return find(stored).map(found -> say(locale, found, stored)).orElse(stored);
    }

    private static String say(Locale locale, Sentence sentence, String stored) {
        try {
            return I18NProvider.translate(locale, sentence.key(), arguments(locale, sentence, stored));
        } catch (IllegalArgumentException noNumberWhereOneIsNeeded) {
            return stored;
        }
    }

    /** Whether a sentence can be said in other languages. */
    static boolean isKnown(String sentence) {
        return find(sentence).isPresent();
    }

    private static Optional<Sentence> find(String stored) {
        return SENTENCES.stream()
                .filter(sentence -> sentence.form().matcher(stored).matches())
                .findFirst();
    }

    private static Object[] arguments(Locale locale, Sentence sentence, String stored) {
        Matcher matcher = sentence.form().matcher(stored);
        MatchResult match = matcher.matches() ? matcher.toMatchResult() : matcher;
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .map(argument -> argument(locale, argument))
                .toArray();
    }

    /** A count is a number, so that it can ask for a plural; a figure has its decimals; a reason may hold another one. */
    private static Object argument(Locale locale, String text) {
        if (COUNT.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        Matcher figure = FIGURE.matcher(text);
        if (!figure.matches()) {
            return in(locale, text);
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(figure.group(1).length());
        format.setMaximumFractionDigits(figure.group(1).length());
        return format.format(new BigDecimal(text));
    }

    /** The longest first, so that a sentence that says more is not taken for one that says less. */
    private static List<Sentence> sentences() {
        ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);
        return Collections.list(english.getKeys()).stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted(Comparator.comparingInt(
                                (String key) -> english.getString(key).length())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .map(key -> new Sentence(key, form(english.getString(key))))
                .toList();
    }

    private static Pattern form(String english) {
        StringBuilder form = new StringBuilder();
        Matcher argument = ARGUMENT.matcher(english);
        int from = 0;
        while (argument.find()) {
            form.append(literal(english.substring(from, argument.start()))).append("(.+)");
            from = argument.end();
        }
        return Pattern.compile(form.append(literal(english.substring(from))).toString(), Pattern.DOTALL);
    }

    private static String literal(String text) {
        return Pattern.quote(text.replace("''", "'"));
    }
}
