package app.storycore.project.imports.fountain;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Takes the marks for bold, italic and underlined from a line of Fountain, and the backslashes of those that are none. */
final class Emphasis {

    private final String line;
    private final BitSet dropped = new BitSet();
    private final Deque<Integer> stars = new ArrayDeque<>();
    private final Deque<Integer> bars = new ArrayDeque<>();

    private Emphasis(String line) {
        this.line = line;
    }

    /** The line as it is read; each character is looked at a fixed number of times. */
    static String without(String line) {
        return line.indexOf('*') < 0 && line.indexOf('_') < 0 && line.indexOf('\\') < 0
                ? line
                : new Emphasis(line).read();
    }

    private String read() {
        for (int i = 0; i < line.length(); i++) {
            char one = line.charAt(i);
            if (one == '\\' && i + 1 < line.length() && "*_\\".indexOf(line.charAt(i + 1)) >= 0) {
                dropped.set(i++);
            } else if (one == '*') {
                mark(i, stars, !isBlank(i - 1), !isBlank(i + 1));
            } else if (one == '_') {
                mark(i, bars, !isBlank(i - 1) && !isWord(i + 1), !isBlank(i + 1) && !isWord(i - 1));
            }
        }
        StringBuilder kept = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (!dropped.get(i)) {
                kept.append(line.charAt(i));
            }
        }
        return kept.toString();
    }

    private void mark(int at, Deque<Integer> open, boolean closes, boolean opens) {
        if (closes && !open.isEmpty() && !isRunOf(at, open.peek())) {
            dropped.set(open.pop());
            dropped.set(at);
        } else if (opens) {
            open.push(at);
        }
    }

    /** Whether nothing but the mark itself stands between two of them: then both open, or both close. */
    private boolean isRunOf(int at, int opened) {
        return at - opened == 1;
    }

    private boolean isBlank(int at) {
        return at < 0 || at >= line.length() || Character.isWhitespace(line.charAt(at));
    }

    private boolean isWord(int at) {
        return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
    }
}
