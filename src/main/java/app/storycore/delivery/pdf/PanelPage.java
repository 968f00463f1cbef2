package app.storycore.delivery.pdf;

import app.storycore.delivery.Frame;
import app.storycore.delivery.pdf.template.PageFact;
import app.storycore.delivery.pdf.template.PdfTemplate;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A page of panels with its words set, and where those go on that have no room. */
final class PanelPage {

    private final PdfTemplate template;
    private final PageGeometry geometry;
    private final List<Frame> frames;
    private final List<CellShape> shapes;
    private final List<CellText> texts;
    private final Continuation continuation;

    PanelPage(
            PdfTemplate template,
            PageGeometry geometry,
            List<Frame> frames,
            List<CellShape> shapes,
            List<CellText> texts) {
        this.template = template;
        this.geometry = geometry;
        this.frames = frames;
        this.shapes = shapes;
        this.texts = texts;
        this.continuation = new Continuation(geometry, frames, texts);
    }

    Continuation continuation() {
        return continuation;
    }

    String bookmark() {
        String first = frames.getFirst().shownNumber();
        String last = frames.getLast().shownNumber();
        return first.equals(last) ? "Shot " + first : "Shots " + first + "–" + last;
    }

    /** The shots on it. */
    List<Frame> frames() {
        return frames;
    }

    /** Draws what stands between the cells. */
    void drawRules(PdfPage page) throws IOException {
        PdfRect inside = geometry.inside();
        for (double y : geometry.rules(frames.size())) {
            page.rule(inside.x(), inside.right(), y, PdfColours.FAINT_RULE);
        }
    }

    /**
     * Draws a cell.
     *
     * @param place on this page, from 0
     * @param number of this page
     */
    void draw(PdfPage page, int place, Optional<byte[]> jpeg, Duration start, int number) throws IOException {
        Frame frame = frames.get(place);
        new PanelCell(template, page, geometry.textSize())
                .draw(frame, jpeg, start, shapes.get(place), texts.get(place), goesOn(frame, number));
    }

    private String goesOn(Frame frame, int number) {
        boolean numbered =
                template.header().has(PageFact.PAGE_NUMBER) || template.footer().has(PageFact.PAGE_NUMBER);
        if (numbered) {
            return "Continued on page " + (number + continuation.page(frame));
        }
        return continuation.page(frame) == 1 ? "Continued on the next page" : "Continued on the next pages";
    }
}
