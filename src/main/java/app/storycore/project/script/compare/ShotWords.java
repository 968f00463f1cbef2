package app.storycore.project.script.compare;

import app.storycore.project.ShotDraft;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of many texts, each known by a number; in scripts without blanks between words each character is one. */
final class ShotWords {

    /** Words of one text; what is longer is known by its beginning. */
    private static final int MOST = 200;

    private final Map<String, Integer> known = new HashMap<>();

    /** The words of what is seen and said in a shot, each once. */
    int[] of(ShotDraft draft) {
        Set<Integer> found = new LinkedHashSet<>();
        add(draft.prompt(), found);
        add(draft.texts().dialogue(), found);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return known.size();
    }

    private void add(String text, Set<Integer> into) {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int at = 0; at < lower.length() && into.size() < MOST; at += Character.charCount(lower.codePointAt(at))) {
            int one = lower.codePointAt(at);
            if (!Character.isLetterOrDigit(one) || standsAlone(one)) {
                word(lower, start, at, into);
                start = at + Character.charCount(one);
                if (standsAlone(one)) {
                    word(lower, at, start, into);
                }
            }
        }
        if (into.size() < MOST) {
            word(lower, start, lower.length(), into);
        }
    }

    private void word(String text, int from, int to, Set<Integer> into) {
        if (to > from) {
            into.add(known.computeIfAbsent(text.substring(from, to), fresh -> known.size()));
        }
    }

    private static boolean standsAlone(int one) {
        return switch (Character.UnicodeScript.of(one)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(one);
            default -> false;
        };
    }
}
