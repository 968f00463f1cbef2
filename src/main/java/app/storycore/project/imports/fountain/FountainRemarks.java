package app.storycore.project.imports.fountain;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes notes in double brackets, and what is struck out between slash and star, from a screenplay. A line that was
 * nothing but such a remark is gone as if it had never been there; all others keep their numbers.
 */
final class FountainRemarks {

    private static final String CUT = "/*";
    private static final String CUT_END = "*/";
    private static final String NOTE = "[[";
    private static final String NOTE_END = "]]";

    private final String text;
    private final List<FountainLine> lines = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final int lastCutEnd;
    private int number = 1;
    private boolean touched;

    private FountainRemarks(String text) {
        this.text = text;
        this.lastCutEnd = text.lastIndexOf(CUT_END);
    }

    /**
     * What is left of a screenplay.
     *
     * @param open numbers of the lines with a note, or something struck out, that is never closed
     */
    record Rest(List<FountainLine> lines, List<Integer> open) {}

    static Rest without(String text) {
        return new FountainRemarks(text).read();
    }

    private Rest read() {
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith(CUT, at)) {
                at = skip(at, cutEnd(at));
            } else if (text.startsWith(NOTE, at)) {
                at = skip(at, noteEnd(at + NOTE.length()));
            } else if (text.charAt(at) == '\n') {
                endLine();
                at++;
            } else {
                keep(text.charAt(at++));
            }
        }
        if (!line.isEmpty() || touched) {
            endLine();
        }
        return new Rest(lines, open);
    }

    /** Where a blank stood on both sides of a remark, one is left. */
    private void keep(char one) {
        boolean second = touched && one == ' ' && !line.isEmpty() && line.charAt(line.length() - 1) == ' ';
        if (!second) {
            line.append(one);
        }
    }

    /** What is struck out may hold anything; when its end is missing, only its mark goes. */
    private int cutEnd(int at) {
        if (at + CUT.length() > lastCutEnd) {
            open.add(number);
            return at + CUT.length();
        }
        return text.indexOf(CUT_END, at + CUT.length()) + CUT_END.length();
    }

    /** A note ends at an empty line at the latest. */
    private int noteEnd(int from) {
        int at = from;
        while (at < text.length() && !text.startsWith(NOTE_END, at)) {
            if (text.charAt(at) == '\n' && endsParagraph(at + 1)) {
                open.add(number);
                return at;
            }
            at++;
        }
        if (at == text.length()) {
            open.add(number);
            return at;
        }
        return at + NOTE_END.length();
    }

    private boolean endsParagraph(int lineStart) {
        int end = lineStart;
        while (end < text.length() && text.charAt(end) != '\n' && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - lineStart < 2 && (end == text.length() || text.charAt(end) == '\n');
    }

    private int skip(int from, int to) {
        touched = true;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                endLine();
                touched = true;
            }
        }
        return to;
    }

    private void endLine() {
        String kept = line.toString();
        if (!touched || !kept.isBlank()) {
            lines.add(new FountainLine(number, kept));
        }
        line.setLength(0);
        touched = false;
        number++;
    }
}
