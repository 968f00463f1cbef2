package app.storycore.delivery.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Text that is measured once and can then be set into lines of any width.
 *
 * <p>A line that is cut out of its paragraph may be a little wider than it was inside: letters join, kern and form
 * ligatures. Whatever comes close to the width asked for is therefore set before it is believed to fit.
 */
public final class Paragraph {

    private static final String ELLIPSIS = "…";
    private static final double CLOSE = 1;

    private final String text;
    private final Shaper shaper;
    private final double[] pen;
    private final BitSet cuts;
    private final BitSet breaks;

    Paragraph(String text, FontWeight fontWeight) {
        this.text = CleanText.of(text);
        boolean rightToLeft = !new Bidi(this.text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        this.shaper = new Shaper(new FontChooser(this.text, fontWeight), rightToLeft);
        this.pen = new double[this.text.length() + 1];
        this.cuts = new BitSet();
        measure();
        this.breaks = LineBreaks.of(this.text);
        this.breaks.and(cuts);
    }

    private void measure() {
        cuts.set(text.length());
        for (TextRun textRun : shaper.line(text).runs()) {
            for (Cluster cluster : textRun.clusters()) {
                cuts.set(cluster.start());
                pen[cluster.start() + 1] += cluster.advance();
            }
        }
        for (int i = 1; i < pen.length; i++) {
            pen[i] += pen[i - 1];
        }
    }

    /** All on one line, however long it becomes. */
    public TextLine line() {
        return shaper.line(text);
    }

    /** On one line no wider than {@code width} em, shortened with an ellipsis if need be. */
    public TextLine shortened(double width) {
        return fits(0, text.length(), width) ? line() : shortened(0, text.length(), width);
    }

    /** How many lines of {@code width} em the whole text takes. */
    public int lineCount(double width) {
        return ends(width, Integer.MAX_VALUE).size();
    }

    /**
     * Breaks the text where its script allows, and inside a word only if the word alone is too wide.
     *
     * @param width of a line in em
     */
    public List<TextLine> lines(double width) {
        return lines(width, Integer.MAX_VALUE);
    }

    /** As the other, but at most {@code most} lines, the last one ending in an ellipsis if words are missing. */
    public List<TextLine> lines(double width, int most) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends(width, most)) {
            boolean cut = lines.size() == most - 1 && end < text.length();
            lines.add(cut ? shortened(start, end, width) : shaper.line(trimmed(start, end)));
            start = end;
        }
        return lines;
    }

    /** What is left of the text behind so many lines of {@code width} em. */
    public String after(double width, int lines) {
        List<Integer> ends = ends(width, lines);
        return ends.isEmpty() ? text : text.substring(ends.getLast());
    }

    private List<Integer> ends(double width, int most) {
        List<Integer> ends = new ArrayList<>();
        for (int start = 0; start < text.length() && ends.size() < most; ) {
            start = lineEnd(start, width);
            ends.add(start);
        }
        return ends;
    }

    private int lineEnd(int start, double width) {
        int end = lastThatFits(breaks, start, width);
        return end > start ? end : Math.max(lastThatFits(cuts, start, width), cuts.nextSetBit(start + 1));
    }

    /** The furthest of the places up to which the text fits on one line; {@code start} if there is none. */
    private int lastThatFits(BitSet places, int start, double width) {
        int end = start;
        for (int at = places.nextSetBit(start + 1); at >= 0 && measured(start, at) <= width; ) {
            end = at;
            at = places.nextSetBit(at + 1);
        }
        while (end > start && !fits(start, end, width)) {
            end = Math.max(start, places.previousSetBit(end - 1));
        }
        return end;
    }

    private boolean fits(int start, int end, double width) {
        double measured = measured(start, end);
        return measured <= width - CLOSE
                || measured <= width && shaper.line(trimmed(start, end)).width() <= width;
    }

    private double measured(int start, int end) {
        return pen[trimmedEnd(start, end)] - pen[start];
    }

    private String trimmed(int start, int end) {
        return text.substring(start, trimmedEnd(start, end));
    }

    private int trimmedEnd(int start, int end) {
        int trimmed = end;
        while (trimmed > start && text.charAt(trimmed - 1) == ' ') {
            trimmed--;
        }
        return trimmed;
    }

    private TextLine shortened(int start, int end, double width) {
        int to = Math.min(end, lastThatFits(cuts, start, width));
        TextLine textLine = shaper.line(trimmed(start, to) + ELLIPSIS);
        while (textLine.width() > width && to > start) {
            to = Math.max(start, cuts.previousSetBit(to - 1));
            textLine = shaper.line(trimmed(start, to) + ELLIPSIS);
        }
        return textLine;
    }
}
