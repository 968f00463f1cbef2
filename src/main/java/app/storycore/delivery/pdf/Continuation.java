package app.storycore.delivery.pdf;

import app.storycore.delivery.Frame;
import app.storycore.delivery.pdf.TextFlow.Filled;
import app.storycore.delivery.pdf.TextFlow.Placed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages behind a page of panels on which the words go on that had no room there. */
final class Continuation {

    private static final double SMALLEST = 8.5;
    private static final double LARGEST = 10;

    private final double size;
    private final List<PdfRect> columns;
    private final Filled filled;
    private final List<PdfRect> boxes = new ArrayList<>();

    /** The page behind that of the panels on which a shot goes on, from 1, by its number. */
    private final Map<Integer, Integer> pageOf = new HashMap<>();

    /** @param texts of the shots on the page of panels, in their order */
    Continuation(PageGeometry geometry, List<Frame> frames, List<CellText> texts) {
        this.size = Math.clamp(geometry.textSize(), SMALLEST, LARGEST);
        this.columns = PageGeometry.columns(geometry.body(), size);
        List<TextBlock> blocks = new ArrayList<>();
        Map<Integer, Integer> shotOf = new HashMap<>();
        for (int i = 0; i < frames.size(); i++) {
            if (texts.get(i).isContinued()) {
                shotOf.put(blocks.size(), frames.get(i).number());
                blocks.add(TextBlock.title("Shot " + frames.get(i).shownNumber() + ", continued"));
                blocks.addAll(texts.get(i).rest());
            }
        }
        this.filled = blocks.isEmpty() ? CellText.NONE.filled() : fill(blocks);
        for (Placed placed : filled.placed()) {
            Integer shot = shotOf.get(placed.line().block());
            if (shot != null) {
                pageOf.putIfAbsent(shot, 1 + placed.box() / columns.size());
            }
        }
    }

    private Filled fill(List<TextBlock> blocks) {
        TextFlow flow = new TextFlow(blocks, columns.getFirst().width(), size);
        Filled tried;
        do {
            boxes.addAll(columns);
            tried = flow.fill(boxes, 0);
        } while (!tried.rest().isEmpty());
        return tried;
    }

    int pages() {
        return boxes.size() / columns.size();
    }

    /** On which page behind that of the panels this shot goes on, from 1. */
    int page(Frame frame) {
        return pageOf.getOrDefault(frame.number(), 0);
    }

    /** @param number from 1 */
    void draw(PdfPage page, int number) throws IOException {
        for (Placed placed : filled.placed()) {
            if (placed.box() / columns.size() == number - 1) {
                PanelCell.line(page, placed, boxes.get(placed.box()));
            }
        }
    }
}
