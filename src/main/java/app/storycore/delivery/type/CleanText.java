package app.storycore.delivery.type;

import java.text.Normalizer;

/** Text as it can be set: composed, on one line, without controls, and with no more marks on a letter than can be read. */
final class CleanText {

    /** Unicode's own bound for text that is processed piece by piece (UAX 15, Stream-Safe Text Format). */
    private static final int MOST_MARKS = 30;

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /** The text with a replacement mark for each character that no font has. */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        String composed = Normalizer.normalize(visible(text), Normalizer.Form.NFC);
        composed.codePoints()
                .map(c -> isInvisible(c) || FontChooser.canDraw(c) ? c : REPLACEMENT)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Joiners, directions, variation selectors and tags: they have an effect and no shape. */
    static boolean isInvisible(int c) {
        boolean format = Character.getType(c) == Character.FORMAT && !isNumberSign(c);
        return format || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /** Before anything costly is done with the text: marks are counted, white space becomes single spaces. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        int marks = 0;
        boolean space = true;
        for (int c : text.codePoints().toArray()) {
            marks = isMark(c) ? marks + 1 : 0;
            if (Character.isWhitespace(c) && !space) {
                visible.append(' ');
            } else if (!Character.isWhitespace(c) && marks <= MOST_MARKS && hasMeaning(c)) {
                visible.appendCodePoint(c);
            }
            space = Character.isWhitespace(c) || space && !hasMeaning(c);
        }
        return visible.toString().stripTrailing();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Of the controls and format characters, only those that change how the text around them looks or runs. */
    private static boolean hasMeaning(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> false;
            case Character.FORMAT -> isJoinerOrDirection(c) || isTag(c) || isNumberSign(c);
            default -> true;
        };
    }

    private static boolean isJoinerOrDirection(int c) {
        return c >= 0x200B && c <= 0x200F || c == 0x2060 || c == 0x061C || c >= 0x2066 && c <= 0x2069;
    }

    /** The letters of a flag that belongs to a region, behind the flag. */
    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }

    /** Signs that stand around a number in Arabic and Syriac, and are drawn. */
    private static boolean isNumberSign(int c) {
        return c >= 0x0600 && c <= 0x0605 || c == 0x06DD || c == 0x070F || c == 0x0890 || c == 0x0891 || c == 0x08E2;
    }
}
