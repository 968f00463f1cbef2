package app.storycore.backup.rows;

/** Text with U+FFFD in place of what is no character: U+0000 and half a surrogate pair. */
final class WholeText {

    private static final char REPLACEMENT = '\uFFFD';

    private WholeText() {}

    static String of(String text) {
        if (text.codePoints().noneMatch(WholeText::isNone)) {
            return text;
        }
        return text.codePoints()
                .map(one -> isNone(one) ? REPLACEMENT : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isNone(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }
}
