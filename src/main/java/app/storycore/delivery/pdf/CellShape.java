package app.storycore.delivery.pdf;

import java.util.List;

/**
 * The parts of a cell.
 *
 * @param texts where words run, from one to the next, all of one width; none where the template has no fields
 */
record CellShape(PdfRect picture, List<PdfRect> texts) {

    CellShape {
        texts = List.copyOf(texts);
    }
}
