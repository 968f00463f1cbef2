package app.storycore.project.imports.fountain;

import app.storycore.project.imports.words.Capitals;
import app.storycore.project.imports.words.FilmTermAliases;
import app.storycore.project.imports.words.ScreenplayWord;

/** Finds INT., EXT. and their kin at the front of a scene heading, in many languages. */
final class SceneMark {

    /** How surely a mark begins a heading. */
    enum Strength {
        /** It does, in any case. */
        SURE,
        /** Only with a time of day: these words are used for other things too. */
        WITH_TIME
    }

    /**
     * A mark.
     *
     * @param end index behind it, where the place begins
     */
    record Found(int end, Strength strength) {}

    private static final Found NONE = new Found(0, Strength.WITH_TIME);
    private static final String JOINTS = "/-&+\u2013";
    private static final int LONGEST_NUMBER = 5;

    private final String text;
    private final boolean capitals;
    private int at;
    private int words;
    private boolean letter;
    private boolean standard = true;
    private boolean upperCase = true;
    private boolean marked;

    private SceneMark(String text) {
        this.text = text;
        this.capitals = Capitals.only(text);
    }

    /** The mark with which a line begins; its end is 0 when there is none, or nothing behind it. */
    static Found find(String text) {
        return new SceneMark(text).read();
    }

    private Found read() {
        at = capitals ? numberEnd() : 0;
        do {
            if (!readWord()) {
                return NONE;
            }
        } while (joint());
        return close();
    }

    /** Shooting scripts have the scene's number in front: 12A. INT. HOUSE. */
    private int numberEnd() {
        int end = 0;
        while (end < text.length() && end < LONGEST_NUMBER && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == 0 || !Character.isDigit(text.charAt(0))) {
            return 0;
        }
        int next = end < text.length() && ".):".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        int word = skipBlanks(next);
        return word > next ? word : 0;
    }

    private boolean readWord() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        letter = word.length() == 1;
        boolean ownWord = ScreenplayWord.SETTING.is(word)
                || (letter && ScreenplayWord.SETTING_LETTER.is(word) && Character.isUpperCase(word.charAt(0)));
        boolean shortened = ScreenplayWord.SETTING_ABBREVIATION.is(word);
        if (!ownWord && !shortened && !ScreenplayWord.SETTING_WORD.is(word)) {
            return false;
        }
        words++;
        standard &= ownWord;
        upperCase &= Capitals.only(word);
        marked = end < text.length() && ".:/".indexOf(text.charAt(end)) >= 0;
        at = end < text.length() && ".:".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return !shortened || marked;
    }

    /** Whether another mark follows: INT./EXT. */
    private boolean joint() {
        int next = skipBlanks(at);
        if (next == text.length() || JOINTS.indexOf(text.charAt(next)) < 0) {
            return false;
        }
        int from = skipBlanks(next + 1);
        SceneMark rest = new SceneMark(text.substring(from, Math.min(text.length(), from + FilmTermAliases.LONGEST)));
        if (!rest.readWord() || (rest.letter && text.charAt(next) != '/')) {
            return false;
        }
        at = from;
        return true;
    }

    private Found close() {
        int place = skipBlanks(at);
        boolean apart = marked || place > at || (place < text.length() && JOINTS.indexOf(text.charAt(place)) >= 0);
        while (place < text.length() && (JOINTS.indexOf(text.charAt(place)) >= 0 || text.charAt(place) == ' ')) {
            place++;
        }
        boolean lonelyLetter = words == 1 && letter;
        if (place == text.length() || !apart || lonelyLetter) {
            return NONE;
        } else if (standard || capitals || (upperCase && marked)) {
            return new Found(place, Strength.SURE);
        }
        return marked ? new Found(place, Strength.WITH_TIME) : NONE;
    }

    private int skipBlanks(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
