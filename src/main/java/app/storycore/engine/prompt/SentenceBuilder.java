package app.storycore.engine.prompt;

/** Puts words and values together, with one separator where several meet around a value that is not there. */
final class SentenceBuilder {

    private static final String SENTENCE_ENDS = ".!?\u2026\u3002\uff01\uff1f";
    private static final String JOINS = ",;:";

    private final StringBuilder text = new StringBuilder();
    private final SeparatorRun between = new SeparatorRun();
    private boolean valueMissing;
    private boolean endsWithValue;
    private boolean begun;

    static boolean endsSentence(String words) {
        return !words.isEmpty() && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Words of the template, with the separators that they begin and end with; a bracket that they close is theirs. */
    void words(String words) {
        int start = 0;
        while (start < words.length() && SeparatorRun.isSeparator(words.charAt(start))) {
            start++;
        }
        between.add(words.substring(0, start));
        if (start < words.length()) {
            int end = words.length();
            while (SeparatorRun.isSeparator(words.charAt(end - 1)) && !SeparatorRun.isClosing(words.charAt(end - 1))) {
                end--;
            }
            append(words.substring(start, end), false);
            between.add(words.substring(end));
        }
    }

    /** What stands in the place of a field; several blanks and line ends in it count as one blank. */
    void value(String value) {
        String line = oneLine(value);
        if (line.isEmpty()) {
            valueMissing = true;
            between.gap();
        } else {
            append(line, true);
        }
    }

    String end() {
        separate(between.take(valueMissing, text.isEmpty(), true));
        return text.toString().strip();
    }

    private void append(String more, boolean isValue) {
        separate(isBehindTag() ? between.takeBehindTag() : between.take(valueMissing, text.isEmpty(), false));
        text.append(isValue && beginsSentence() ? capitalised(more) : more);
        endsWithValue = isValue;
        valueMissing = false;
        begun |= isValue;
    }

    /** Words that stand before all else, such as the tag of a language, keep what they end with. */
    private boolean isBehindTag() {
        return valueMissing && !begun && !text.isEmpty();
    }

    private boolean beginsSentence() {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last < 0 || SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0 && last < text.length() - 1;
    }

    private static String capitalised(String words) {
        int first = words.codePointAt(0);
        int capital = Character.toTitleCase(first);
        return capital == first
                ? words
                : new StringBuilder()
                        .appendCodePoint(capital)
                        .append(words, Character.charCount(first), words.length())
                        .toString();
    }

    /** A value brings its own full stop at times: then the template's is one too many, or it stands before a comma. */
    private void separate(String separator) {
        String left = separator;
        if (endsWithValue && !left.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            if (left.charAt(0) == '.' && (SENTENCE_ENDS + JOINS).indexOf(last) >= 0) {
                left = left.substring(1);
            } else if (JOINS.indexOf(left.charAt(0)) >= 0 && (JOINS.indexOf(last) >= 0 || isSingleStop(last))) {
                text.setLength(text.length() - 1);
            }
        }
        text.append(left);
    }

    private boolean isSingleStop(char last) {
        return last == '.' && (text.length() < 2 || text.charAt(text.length() - 2) != '.');
    }

    private static String oneLine(String value) {
        StringBuilder line = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!SeparatorRun.isBlank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
