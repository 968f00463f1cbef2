package app.storycore.project.imports;

import java.util.Locale;
import java.util.Set;

/** The bullet, the box or the number in front of a line of a list. */
final class ListMark {

    private static final String BULLETS =
            "-*+\u2022\u2013\u2014\u00b7\u25cf\u25cb\u25aa\u25e6\u2023\u2043\u2192\u2610\u2611";
    private static final Set<String> BOXES = Set.of("[ ]", "[x]", "[X]");
    private static final Set<String> NOUNS =
            Set.of("shot", "panel", "frame", "scene", "einstellung", "bild", "szene", "plan", "scène", "kuva", "otos");
    private static final int LONGEST_NOUN = 12;

    private ListMark() {}

    /**
     * A line without its mark; empty when it is nothing else.
     *
     * @param digits most of a number that is a mark
     */
    static String without(String line, int digits) {
        String rest = withoutBox(withoutBullet(line));
        String text = rest.substring(numberEnd(rest, digits)).strip();
        return isRule(text) ? "" : text;
    }

    /** The index behind 1. or 1) or (1) or 1: or 1 - or Shot 1: and the blanks that follow, 0 without such a number. */
    static int numberEnd(String line, int digits) {
        int start = nounEnd(line);
        boolean bracket = start < line.length() && line.charAt(start) == '(';
        int from = bracket ? start + 1 : start;
        int end = from;
        while (end < line.length() && end - from <= digits && isDigit(line.charAt(end))) {
            end++;
        }
        if (end == from || end - from > digits) {
            return 0;
        }
        int stop = markEnd(line, end, bracket);
        return stop < 0 ? 0 : skipBlanks(line, stop);
    }

    /** The index behind the stop, with a blank or nothing there; -1 when there is none. */
    private static int markEnd(String line, int from, boolean bracket) {
        int at = from < line.length() && line.charAt(from) == ' ' ? from + 1 : from;
        boolean apart = at > from;
        if (at == line.length()) {
            return -1;
        }
        String stops = bracket ? ")" : apart ? ".):-\u2013\u2014" : ".):";
        boolean stop = stops.indexOf(line.charAt(at)) >= 0;
        boolean ends = at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1));
        return stop && ends ? at + 1 : -1;
    }

    private static int nounEnd(String line) {
        int end = 0;
        while (end < line.length() && end < LONGEST_NOUN && Character.isLetter(line.charAt(end))) {
            end++;
        }
        boolean noun = NOUNS.contains(line.substring(0, end).toLowerCase(Locale.ROOT));
        return noun && end < line.length() && line.charAt(end) == ' ' ? end + 1 : 0;
    }

    private static String withoutBullet(String line) {
        boolean bullet = !line.isEmpty()
                && BULLETS.indexOf(line.charAt(0)) >= 0
                && (line.length() == 1 || Character.isWhitespace(line.charAt(1)));
        return bullet ? line.substring(1).strip() : line;
    }

    private static String withoutBox(String line) {
        boolean box = line.length() > 3 && BOXES.contains(line.substring(0, 3)) && line.charAt(3) == ' ';
        return box ? line.substring(4).strip() : line;
    }

    /** A line drawn between shots. */
    private static boolean isRule(String text) {
        return text.chars().allMatch(one -> "-*_=~\u2013\u2014".indexOf(one) >= 0);
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
