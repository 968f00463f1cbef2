package app.storycore.delivery.type;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/** Where a reader sees one character end and the next begin. */
final class Graphemes {

    private Graphemes() {}

    /** The starts of all graphemes, and the end of the text. */
    static BitSet boundaries(String text) {
        return boundaries(BreakIterator.getCharacterInstance(Locale.ROOT), text);
    }

    static BitSet boundaries(BreakIterator iterator, String text) {
        BitSet boundaries = new BitSet(text.length() + 1);
        iterator.setText(text);
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            boundaries.set(at);
        }
        return boundaries;
    }
}
