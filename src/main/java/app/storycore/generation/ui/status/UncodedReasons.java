package app.storycore.generation.ui.status;

import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonArgument;
import app.storycore.generation.reason.ReasonCode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises English sentences that have no code: those of rows of versions before 0.2, and of packages. A sentence that
 * is reworded is no longer recognised there.
 */
final class UncodedReasons {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,4}|-?\\d{1,9}\\.\\d{1,6}");

    private record Sentence(ReasonCode code, Pattern form) {}

    /** The longest first, so that a sentence that says more is not taken for one that says less. */
    private static final List<Sentence> SENTENCES = Arrays.stream(ReasonCode.values())
            .sorted(Comparator.comparingInt((ReasonCode code) -> code.english().length())
                    .reversed())
            .map(code -> new Sentence(code, form(code.english())))
            .toList();

    private UncodedReasons() {}

    /** The reason that this sentence says, if it is one of ours. */
    static Optional<Reason.Coded> find(String sentence) {
        return SENTENCES.stream()
                .map(one -> one.form().matcher(sentence).results().findFirst().map(match -> {
                    List<ReasonArgument> arguments = IntStream.rangeClosed(1, match.groupCount())
                            .mapToObj(place -> argument(match.group(place)))
                            .toList();
                    return new Reason.Coded(one.code(), arguments);
                }))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static ReasonArgument argument(String text) {
        return FIGURE.matcher(text).matches()
                ? new Reason.Figure(new BigDecimal(text))
                : find(text).<ReasonArgument>map(reason -> reason).orElseGet(() -> new Reason.Words(text));
    }

    /** Every argument stands at its own place in English, in their order. */
    private static Pattern form(String english) {
        StringBuilder form = new StringBuilder();
        Matcher place = PLACE.matcher(english);
        int from = 0;
        while (place.find()) {
            form.append(Pattern.quote(english.substring(from, place.start()))).append("(.+)");
            from = place.end();
        }
        form.append(Pattern.quote(english.substring(from)));
        return Pattern.compile("\\A" + form + "\\z", Pattern.DOTALL);
    }
}
