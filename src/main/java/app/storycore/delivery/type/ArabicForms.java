package app.storycore.delivery.type;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives Arabic letters the shape they have at their place in a word, by Unicode's presentation forms, which fonts hold
 * like any other character.
 *
 * <p>The forms of a letter stand in Unicode in the order isolated, final, initial, medial; letters that join only to
 * the one before have two.
 */
final class ArabicForms {

    private static final int[][] RANGES = {{0xFB50, 0xFBB1}, {0xFBD3, 0xFBE7}, {0xFBFC, 0xFBFF}, {0xFE80, 0xFEF4}};
    private static final Map<Integer, List<Integer>> FORMS = forms();
    private static final int TATWEEL = 0x640;
    private static final int LAM = 0x644;
    /** The kinds of alef that melt with a lam before them, in the order of their ligatures from U+FEF5 on. */
    private static final List<Integer> ALEFS = List.of(0x622, 0x623, 0x625, 0x627);

    private static final int FIRST_LIGATURE = 0xFEF5;

    private ArabicForms() {}

    /** The text in logical order with its Arabic letters replaced; other text comes back as it is. */
    static String shape(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < letters.length; i++) {
            boolean joinsBefore = joinsNext(neighbour(letters, i, -1)) && joinsBefore(letters[i]);
            int alef = letters[i] == LAM && i + 1 < letters.length ? ALEFS.indexOf(letters[i + 1]) : -1;
            if (alef >= 0) {
                shaped.appendCodePoint(FIRST_LIGATURE + 2 * alef + (joinsBefore ? 1 : 0));
                i++;
            } else {
                boolean joinsNext = joinsNext(letters[i]) && joinsBefore(neighbour(letters, i, 1));
                shaped.appendCodePoint(form(letters[i], joinsBefore, joinsNext));
            }
        }
        return shaped.toString();
    }

    private static int form(int letter, boolean joinsBefore, boolean joinsNext) {
        List<Integer> forms = FORMS.get(letter);
        return forms == null ? letter : forms.get((joinsBefore ? 1 : 0) + (joinsNext ? 2 : 0));
    }

    private static boolean joinsBefore(int letter) {
        return letter == TATWEEL || FORMS.getOrDefault(letter, List.of()).size() >= 2;
    }

    private static boolean joinsNext(int letter) {
        return letter == TATWEEL || FORMS.getOrDefault(letter, List.of()).size() == 4;
    }

    /** The next letter in a direction, past vowel marks; 0 at the end. */
    private static int neighbour(int[] letters, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < letters.length && Character.getType(letters[at]) == Character.NON_SPACING_MARK) {
            at += step;
        }
        return at >= 0 && at < letters.length ? letters[at] : 0;
    }

    private static Map<Integer, List<Integer>> forms() {
        Map<Integer, List<Integer>> forms = new HashMap<>();
        for (int[] range : RANGES) {
            for (int form = range[0]; form <= range[1]; form++) {
                String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
                if (letter.length() == 1) {
                    forms.computeIfAbsent((int) letter.charAt(0), key -> new ArrayList<>())
                            .add(form);
                }
            }
        }
        return forms;
    }
}
