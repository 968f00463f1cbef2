package app.storycore.engine.sketch.language;

import java.util.ArrayList;
import java.util.List;

/** The base forms an English word may have come from. */
public final class Stemmer {

    private static final int SHORTEST = 3;

    private Stemmer() {}

    /** Candidates, likeliest first, without the word itself. */
    public static List<String> of(String word) {
        List<String> stems = new ArrayList<>();
        if (word.endsWith("men")) {
            add(stems, word.substring(0, word.length() - 2) + "an");
        }
        if (word.equals("children")) {
            add(stems, "child");
        }
        ending(stems, word, "ies", "y");
        ending(stems, word, "ves", "f");
        ending(stems, word, "s", "");
        ending(stems, word, "es", "");
        verb(stems, word, "ing");
        verb(stems, word, "ed");
        return stems;
    }

    /** The singular forms a plural may have come from. */
    static List<String> plural(String word) {
        return word.endsWith("ss")
                ? List.of()
                : of(word).stream()
                        .filter(stem -> !word.endsWith("ing") && !word.endsWith("ed"))
                        .toList();
    }

    private static void verb(List<String> stems, String word, String ending) {
        if (!word.endsWith(ending)) {
            return;
        }
        String stem = word.substring(0, word.length() - ending.length());
        ending(stems, word, ending, "");
        ending(stems, word, ending, "e");
        if (ending.equals("ed") && stem.endsWith("i")) {
            add(stems, stem.substring(0, stem.length() - 1) + "y");
        }
        if (ending.equals("ing") && stem.endsWith("y")) {
            add(stems, stem.substring(0, stem.length() - 1) + "ie");
        }
        int n = stem.length();
        if (n > SHORTEST && stem.charAt(n - 1) == stem.charAt(n - 2)) {
            add(stems, stem.substring(0, n - 1));
        }
    }

    private static void ending(List<String> stems, String word, String ending, String instead) {
        if (word.endsWith(ending)) {
            add(stems, word.substring(0, word.length() - ending.length()) + instead);
        }
    }

    private static void add(List<String> stems, String stem) {
        if (stem.length() >= SHORTEST) {
            stems.add(stem);
        }
    }
}
