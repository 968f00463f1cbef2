package app.storycore.delivery.pdf;

import app.storycore.delivery.pdf.TextFlow.Filled;
import java.util.List;

/**
 * The words of a cell in their places. They shrink to fit; where even the smallest size does not fit, the prompt stays
 * whole as far as it can, and what has no room goes on behind the page.
 *
 * @param boxes those below the line of facts
 * @param size in points
 */
record CellText(List<PdfRect> boxes, double size, Filled filled) {

    private static final double STEP = 0.5;

    /** Nothing has room for words. */
    static final CellText NONE = new CellText(List.of(), 0, new Filled(List.of(), 0, 0, List.of()));

    /**
     * Sets these blocks.
     *
     * @param boxes all of one width
     * @param largest size in points, before it shrinks
     * @param smallest to which it shrinks
     */
    static CellText of(List<TextBlock> blocks, List<PdfRect> boxes, double largest, double smallest) {
        double width = boxes.getFirst().width();
        for (double size = largest; size >= smallest; size -= STEP) {
            TextFlow flow = new TextFlow(blocks, width, size);
            Filled filled = flow.fill(boxes, (largest - size) * terms(blocks));
            if (filled.rest().isEmpty()) {
                return new CellText(boxes, size, filled);
            }
        }
        return continued(blocks, boxes, largest, smallest);
    }

    /** Terms keep the room that they have in the largest size. */
    private static double terms(List<TextBlock> blocks) {
        return blocks.stream().anyMatch(block -> block.kind() == TextBlock.Kind.TERMS) ? TextFlow.LEADING : 0;
    }

    private static CellText continued(List<TextBlock> blocks, List<PdfRect> boxes, double largest, double smallest) {
        double size = largest;
        TextFlow flow = new TextFlow(blocks, boxes.getFirst().width(), size);
        Filled filled = flow.fill(boxes, flow.pitch());
        while (filled.placed().size() < flow.firstLines() && size - STEP >= smallest) {
            size -= STEP;
            flow = new TextFlow(blocks, boxes.getFirst().width(), size);
            filled = flow.fill(boxes, flow.pitch());
        }
        return new CellText(boxes, size, filled);
    }

    List<TextBlock> rest() {
        return filled.rest();
    }

    boolean isContinued() {
        return !rest().isEmpty();
    }
}
