package app.storycore.delivery.pdf;

import app.storycore.delivery.type.FontWeight;
import app.storycore.delivery.type.Paragraph;
import app.storycore.delivery.type.TextLine;
import app.storycore.delivery.type.TextSetter;
import java.util.ArrayList;
import java.util.List;

/** Blocks set in one size, and how their lines run from box to box. */
final class TextFlow {

    static final double LEADING = 1.3;

    /** Sizes of terms, names and titles, in those of the text. */
    private static final double TERMS = 0.88;

    private static final double NAME = 0.82;
    private static final double TITLE = 1.15;

    /** Above a name, in lines. */
    private static final double GAP = 0.45;

    private static final double ROUNDING = 1e-6;

    private final List<TextBlock> blocks;
    private final double width;
    private final double size;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line of a block.
     *
     * @param index in its paragraph, from 0; -1 for the name of its block
     * @param size in points
     */
    record Line(int block, int paragraph, int index, TextLine words, double size) {

        boolean isName() {
            return index < 0;
        }
    }

    /** A line in its place. */
    record Placed(Line line, TextBlock.Kind kind, int box, double baseline) {}

    /**
     * Boxes with their lines.
     *
     * @param lastBox in which a line stands
     * @param next baseline of a line after the last
     * @param rest what had no room
     */
    record Filled(List<Placed> placed, int lastBox, double next, List<TextBlock> rest) {}

    /** @param width of the boxes in points */
    TextFlow(List<TextBlock> blocks, double width, double size) {
        this.blocks = blocks;
        this.width = width;
        this.size = size;
        for (int i = 0; i < blocks.size(); i++) {
            addLines(i, blocks.get(i));
        }
    }

    private void addLines(int block, TextBlock text) {
        if (text.headed()) {
            double named = size * (text.kind() == TextBlock.Kind.TITLE ? TITLE : NAME);
            TextSetter.paragraph(text.name(), FontWeight.BOLD)
                    .lines(width / named)
                    .forEach(line -> lines.add(new Line(block, 0, -1, line, named)));
        }
        double set = text.kind() == TextBlock.Kind.TERMS ? size * TERMS : size;
        for (int paragraph = 0; paragraph < text.paragraphs().size(); paragraph++) {
            Paragraph words = text.paragraphs().get(paragraph);
            int index = 0;
            for (TextLine line : words.lines(width / set)) {
                lines.add(new Line(block, paragraph, index, line, set));
                index++;
            }
        }
    }

    /** How many lines the first block has. */
    int firstLines() {
        return (int) lines.stream().filter(line -> line.block() == 0).count();
    }

    /** The distance of two lines in points. */
    double pitch() {
        return size * LEADING;
    }

    /**
     * Sets as many lines as have room. A name never stands last in a box.
     *
     * @param reserve room in points that stays free in the last box
     */
    Filled fill(List<PdfRect> boxes, double reserve) {
        List<Placed> placed = new ArrayList<>();
        int box = 0;
        double top = boxes.getFirst().y();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            while (top + needed(i, top > boxes.get(box).y()) > bottom(boxes, box, reserve)) {
                if (box == boxes.size() - 1) {
                    return new Filled(placed, box, top + size, rest(line));
                }
                box++;
                top = boxes.get(box).y();
            }
            double above = gap(line, top > boxes.get(box).y());
            placed.add(new Placed(line, kind(line), box, top + above + size));
            top += above + pitch();
        }
        return new Filled(placed, box, top + size, List.of());
    }

    private static double bottom(List<PdfRect> boxes, int box, double reserve) {
        return boxes.get(box).bottom() + ROUNDING - (box == boxes.size() - 1 ? reserve : 0);
    }

    private double needed(int line, boolean below) {
        double own = gap(lines.get(line), below) + pitch();
        return lines.get(line).isName() && line + 1 < lines.size() ? own + needed(line + 1, true) : own;
    }

    private double gap(Line line, boolean below) {
        return below && line.isName() ? pitch() * GAP : 0;
    }

    private TextBlock.Kind kind(Line line) {
        return blocks.get(line.block()).kind();
    }

    private List<TextBlock> rest(Line line) {
        List<TextBlock> rest = new ArrayList<>(blocks.subList(line.block(), blocks.size()));
        rest.set(0, rest.getFirst().after(line.paragraph(), Math.max(0, line.index()), width / line.size()));
        return rest;
    }
}
