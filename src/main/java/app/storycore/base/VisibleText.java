package app.storycore.base;

/** What people see of a text, and what cannot be seen or kept and is taken from it on its way in. */
public final class VisibleText {

    private static final String BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0";
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private VisibleText() {}

    /**
     * A text of several lines as it is kept: each line ended by one line feed; without control characters, byte order
     * marks, halves of pairs and what is no character at all.
     */
    public static String clean(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int one = text.codePointAt(i);
            if (isLineEnd(one)) {
                clean.append(one == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (isKept(one)) {
                clean.appendCodePoint(one);
            }
        }
        return clean.toString();
    }

    /**
     * A name of one line: blanks for line ends and tabs, without what cannot be seen or turns the direction of
     * writing, and without blanks around. Joiners stay, since scripts and emoji need them.
     */
    public static String line(String name) {
        StringBuilder line = new StringBuilder();
        clean(name).codePoints().forEach(one -> {
            if (one == '\n' || one == '\t') {
                line.append(' ');
            } else if (isJoiner(one) || Character.getType(one) != Character.FORMAT) {
                line.appendCodePoint(one);
            }
        });
        return trim(line.toString());
    }

    /** A text without what is not seen around it; empty when nothing is. */
    public static String trim(String text) {
        int start = 0;
        while (start < text.length() && !isVisible(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = text.length();
        while (end > start && !isVisible(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        // what changes the look of the last character belongs to it
        while (end > 0 && end < text.length() && isVariation(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(start, end);
    }

    /** Its first {@code most} UTF-16 units, one less where they would end within a character; the whole text when it is shorter. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** Characters of a text, trimmed, that can be seen or part what can be seen. */
    public static int length(String text) {
        return (int) trim(text)
                .codePoints()
                .filter(one -> isVisible(one) || Character.isWhitespace(one) || Character.isSpaceChar(one))
                .count();
    }

    private static boolean isPlain(char one) {
        return one == '\n' || one == '\t' || (one >= ' ' && one < 0x7f) || (one > 0x9f && one < 0x2000);
    }

    private static boolean isLineEnd(int one) {
        return switch (one) {
            case '\n', '\r', 0x0b, '\f', 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static boolean isKept(int one) {
        boolean none = (one & 0xfffe) == 0xfffe || (one >= 0xfdd0 && one <= 0xfdef);
        return one == '\t' || !none && one != 0xfeff && Character.getType(one) != Character.CONTROL && !isHalf(one);
    }

    private static boolean isHalf(int one) {
        return Character.getType(one) == Character.SURROGATE;
    }

    private static boolean isVisible(int one) {
        return switch (Character.getType(one)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> BLANK_LETTERS.indexOf(one) < 0 && one != 0x34f && !isVariation(one);
        };
    }

    private static boolean isVariation(int one) {
        return (one >= 0xfe00 && one <= 0xfe0f)
                || (one >= 0xe0100 && one <= 0xe01ef)
                || (one >= 0x180b && one <= 0x180f);
    }

    private static boolean isJoiner(int one) {
        return one == ZERO_WIDTH_NON_JOINER || one == ZERO_WIDTH_JOINER;
    }
}
