package app.storycore.delivery.pdf;

import app.storycore.delivery.Frame;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.pdf.template.PdfTemplate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sets the words of page after page, before any picture is opened. */
final class PageSetter {

    private final Storyboard storyboard;
    private final PdfTemplate template;
    private final PageGeometry geometry;
    private final ShotBlocks blocks;

    PageSetter(Storyboard storyboard, PdfOptions options) {
        this.storyboard = storyboard;
        this.template = options.template();
        this.blocks = new ShotBlocks(template, storyboard.project());
        this.geometry = new PageGeometry(
                template,
                storyboard.project().aspect(),
                options.logo() != null,
                storyboard.frames().stream().anyMatch(blocks::hasTexts));
    }

    PageGeometry geometry() {
        return geometry;
    }

    /** How many pages panels and their words take. */
    PdfPageCount count() {
        return count(storyboard.frames().size());
    }

    /** As the other, of the first shots of the sequence. */
    PdfPageCount count(int shots) {
        int pages = 0;
        int more = 0;
        for (int first = 0; first < shots; first += template.panelsPerPage()) {
            pages++;
            more += page(first).continuation().pages();
        }
        return new PdfPageCount(template.cover() ? 1 : 0, template.lookSheet() ? 1 : 0, pages, more);
    }

    /** The page that begins with this shot of the sequence, from 0. */
    PanelPage page(int first) {
        List<Frame> all = storyboard.frames();
        List<Frame> frames = all.subList(first, Math.min(all.size(), first + template.panelsPerPage()));
        List<CellShape> shapes = new ArrayList<>();
        List<CellText> texts = new ArrayList<>();
        for (int place = 0; place < frames.size(); place++) {
            CellShape shape = geometry.shape(geometry.cell(place));
            shapes.add(shape);
            texts.add(shape.texts().isEmpty() ? CellText.NONE : text(frames.get(place), shape));
        }
        return new PanelPage(template, geometry, frames, shapes, texts);
    }

    private CellText text(Frame frame, CellShape shape) {
        double size = geometry.textSize();
        double facts = FactLine.of(template, frame, Duration.ZERO, size)
                .height(shape.texts().getFirst().width());
        List<PdfRect> boxes =
                shape.texts().stream().map(box -> box.below(facts)).toList();
        return CellText.of(blocks.of(frame), boxes, size, geometry.smallestText());
    }
}
