package app.storycore.delivery.type;

import java.text.Bidi;
import java.util.Map;

/** Brings lines with Hebrew, Arabic and other scripts written from right to left into the order in which they are drawn. */
final class ReadingOrder {

    private static final Map<Integer, Integer> MIRRORED = Map.ofEntries(
            Map.entry((int) '(', (int) ')'),
            Map.entry((int) ')', (int) '('),
            Map.entry((int) '[', (int) ']'),
            Map.entry((int) ']', (int) '['),
            Map.entry((int) '{', (int) '}'),
            Map.entry((int) '}', (int) '{'),
            Map.entry((int) '<', (int) '>'),
            Map.entry((int) '>', (int) '<'),
            Map.entry((int) '«', (int) '»'),
            Map.entry((int) '»', (int) '«'));

    private ReadingOrder() {}

    /** Whether the first letter with a direction says so. */
    static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /**
     * One line from left to right as it is drawn.
     *
     * @param rightToLeft the direction of the paragraph the line belongs to
     */
    static String visual(String line, boolean rightToLeft) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        Bidi bidi = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] runs = new String[levels.length];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : reversed(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    /** Backwards, with brackets mirrored and marks still behind their letters. */
    private static String reversed(String run) {
        StringBuilder reversed = new StringBuilder();
        StringBuilder cluster = new StringBuilder();
        for (int c : run.codePoints().toArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                reversed.insert(0, cluster);
                cluster.setLength(0);
            }
            cluster.appendCodePoint(MIRRORED.getOrDefault(c, c));
        }
        return reversed.insert(0, cluster).toString();
    }
}
