package app.storycore.generation.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a reason fit into its columns: the longest words in it, which are the innermost ones, lose their end. */
public final class ReasonShortener {

    private static final String ELLIPSIS = "…";

    /** Characters of JSON that one of the words can take, at most. */
    private static final int ESCAPED = 6;

    private ReasonShortener() {}

    /** @param max characters of the sentence, and of the arguments as JSON, at most */
    public static Reason shorten(Reason reason, int max) {
        Reason shorter = reason;
        for (int excess = excess(shorter, max); excess > 0; excess = excess(shorter, max)) {
            Optional<Reason.Words> longest = longest(shorter);
            if (longest.isEmpty() || longest.get().sentence().length() <= ELLIPSIS.length()) {
                return new Reason.Words(cut(shorter.sentence(), max));
            }
            String words = longest.get().sentence();
            int spare = Math.max(1, excess / ESCAPED);
            String less = cut(words, Math.clamp(words.length() - spare, ELLIPSIS.length(), max));
            shorter = (Reason) replace(shorter, longest.get(), new Reason.Words(less));
        }
        return shorter;
    }

    private static int excess(Reason reason, int max) {
        int sentence = reason.sentence().length();
        int json =
                reason instanceof Reason.Coded coded ? ReasonJson.write(coded).length() : 0;
        return Math.max(sentence, json) - max;
    }

    private static Optional<Reason.Words> longest(ReasonArgument argument) {
        List<Reason.Words> words = new ArrayList<>();
        collect(argument, words);
        return words.stream().max(Comparator.comparingInt(one -> one.sentence().length()));
    }

    private static void collect(ReasonArgument argument, List<Reason.Words> words) {
        switch (argument) {
            case Reason.Coded coded -> coded.arguments().forEach(inner -> collect(inner, words));
            case Reason.Words leaf -> words.add(leaf);
            case Reason.Figure figure -> {}
        }
    }

    private static ReasonArgument replace(ReasonArgument in, Reason.Words old, Reason.Words fresh) {
        return switch (in) {
            case Reason.Coded coded ->
                new Reason.Coded(
                        coded.code(),
                        coded.arguments().stream()
                                .map(inner -> replace(inner, old, fresh))
                                .toList());
            case Reason.Words leaf -> leaf.equals(old) ? fresh : leaf;
            case Reason.Figure figure -> figure;
        };
    }

    /** Never in the middle of a character. */
    private static String cut(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int end = length - ELLIPSIS.length();
        boolean halves = end > 0 && Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, halves ? end - 1 : end) + ELLIPSIS;
    }
}
