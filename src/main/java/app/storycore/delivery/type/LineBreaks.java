package app.storycore.delivery.type;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/** Where a line may end: by the JDK's rules, which know Thai words, and some they lack. */
final class LineBreaks {

    private static final Locale THAI = Locale.of("th");
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char TIBETAN_TSHEG = '\u0F0B';

    private LineBreaks() {}

    /** Positions before which a new line may begin; the end of the text is one. */
    static BitSet of(String text) {
        boolean thai = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.THAI);
        BitSet breaks = Graphemes.boundaries(BreakIterator.getLineInstance(thai ? THAI : Locale.ROOT), text);
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean syllable = text.charAt(i) == TIBETAN_TSHEG && Character.isLetter(text.charAt(i + 1));
            if (syllable || text.charAt(i) == ZERO_WIDTH_SPACE) {
                breaks.set(i + 1);
            }
        }
        return breaks;
    }
}
