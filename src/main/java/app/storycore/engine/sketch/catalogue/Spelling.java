package app.storycore.engine.sketch.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for the words of all languages. */
public final class Spelling {

    private Spelling() {}

    /** Lower case without accents; German umlauts as two letters. */
    public static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        lower = Normalizer.normalize(lower, Normalizer.Form.NFC);
        lower = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
