package app.storycore.project.imports;

import java.util.List;
import java.util.regex.Pattern;

/** Takes from a screenplay in Fountain what is not for its readers. */
final class FountainText {

    private static final Pattern TITLE_KEY = Pattern.compile(
            "^(?:title|credit|authors?|source|notes?|draft date|date|contact|contact info|copyright|revision|version"
                    + "|font|language|format|series|episode)\\s*:.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STRONG = Pattern.compile("(?<!\\\\)\\*{1,3}([^*\\s](?:[^*]*+))\\*{1,3}");
    private static final Pattern UNDERLINED = Pattern.compile("(?<![\\\\\\w])_([^_]++)_");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([*_])");

    private FountainText() {}

    /** The text without what is struck out and without notes; its lines keep their numbers. */
    static String withoutRemarks(String text) {
        return without(without(text, "/*", "*/"), "[[", "]]");
    }

    /** The index of the first line behind the title page, 0 when there is none. */
    static int titlePageEnd(List<String> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size() || !TITLE_KEY.matcher(lines.get(first)).matches()) {
            return 0;
        }
        int end = first;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    /** A line without the marks for bold, italic and underlined. */
    static String plain(String line) {
        String strong = STRONG.matcher(line).replaceAll("$1");
        String plain = UNDERLINED.matcher(strong).replaceAll("$1");
        return ESCAPED.matcher(plain).replaceAll("$1").strip();
    }

    private static String without(String text, String open, String close) {
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        int start = text.indexOf(open);
        int end = start < 0 ? -1 : text.indexOf(close, start + 2);
        while (end >= 0) {
            kept.append(text, from, start);
            text.substring(start, end).chars().filter(one -> one == '\n').forEach(one -> kept.append('\n'));
            from = end + 2;
            start = text.indexOf(open, from);
            end = start < 0 ? -1 : text.indexOf(close, start + 2);
        }
        return kept.append(text, from, text.length()).toString();
    }
}
