package app.storycore.engine.sketch.language;

import app.storycore.engine.sketch.catalogue.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a prompt of any language into words. */
public final class Tokens {

    /** A prompt has at most 500 characters; whatever comes longer is read up to here. */
    private static final int MAX_LENGTH = 4000;

    /** Titles leave words of fewer letters without a capital; a sentence of names has a verb of as many. */
    private static final int LONG = 5;

    private Tokens() {}

    public static List<Token> of(String prompt) {
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
        return withoutShouting(tokens);
    }

    /** Where most words have capitals, as in a title, they say nothing. */
    private static List<Token> withoutShouting(List<Token> tokens) {
        List<Token> inner =
                tokens.stream().filter(token -> !token.opensSentence()).toList();
        long capitals = inner.stream().filter(Token::capital).count();
        boolean small = inner.stream()
                .anyMatch(token -> !token.capital() && token.text().length() >= LONG);
        return 2 * capitals > inner.size() && capitals > 1 && !small
                ? tokens.stream()
                        .map(token -> new Token(
                                token.text(), token.written(), false, token.opensSentence(), token.afterPause()))
                        .toList()
                : tokens;
    }

    private static Token token(String word, boolean opens, boolean pause) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return new Token(Spelling.folded(word), word.toLowerCase(Locale.ROOT), capital, opens, pause);
    }
}
