package app.storycore.engine.sketch.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a prompt of any language into words. */
final class Tokens {

    /** A prompt has at most 500 characters; whatever comes longer is read up to here. */
    private static final int MAX_LENGTH = 4000;

    private Tokens() {}

    static List<Token> of(String prompt) {
        String text = prompt.length() > MAX_LENGTH ? prompt.substring(0, MAX_LENGTH) : prompt;
        List<Token> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean opens = true;
        boolean pause = true;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.appendCodePoint(c);
            } else {
                if (!word.isEmpty()) {
                    tokens.add(token(word.toString(), opens, pause));
                    word.setLength(0);
                    opens = false;
                    pause = false;
                }
                opens |= c == '.' || c == '!' || c == '?' || c == ':' || c == '\n';
                pause |= opens
                        || c == ','
                        || c == ';'
                        || c == '('
                        || Character.getType(c) == Character.DASH_PUNCTUATION && c != '-';
            }
        }
        return tokens;
    }

    private static Token token(String word, boolean opens, boolean pause) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return new Token(fold(word), capital, opens, pause);
    }

    /** Lower case without accents; German umlauts as two letters, as the vocabulary writes them. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        lower = Normalizer.normalize(lower, Normalizer.Form.NFC);
        lower = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    }
}
