package app.storycore.delivery.pdf;

import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.pdf.TextFlow.Placed;
import app.storycore.delivery.pdf.template.PdfField;
import app.storycore.delivery.pdf.template.PdfTemplate;
import app.storycore.delivery.type.FontWeight;
import app.storycore.delivery.type.TextLine;
import app.storycore.delivery.type.TextSetter;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** One shot on a page: its panel, a line of facts, and its words. */
final class PanelCell {

    private static final double NOTE_LINE = 15;

    private final PdfTemplate template;
    private final PdfPage page;
    private final double size;

    /** @param size of the text in points, before it shrinks */
    PanelCell(PdfTemplate template, PdfPage page, double size) {
        this.template = template;
        this.page = page;
        this.size = size;
    }

    /**
     * Draws the cell.
     *
     * @param jpeg the panel; empty for a failed shot
     * @param start where the shot begins on the time line
     * @param goesOn says where words go on that have no room, if there are such
     */
    void draw(Frame frame, Optional<byte[]> jpeg, Duration start, CellShape shape, CellText text, String goesOn)
            throws IOException {
        if (jpeg.isPresent()) {
            panel(jpeg.get(), shape.picture());
        } else if (frame.outcome() instanceof FrameOutcome.Failed failed) {
            failure(failed.reason(), shape.picture());
        }
        if (!shape.texts().isEmpty()) {
            facts(frame, start).draw(page, shape.texts().getFirst());
            words(text, goesOn);
        }
    }

    private void panel(byte[] jpeg, PdfRect pdfRect) throws IOException {
        page.fill(pdfRect, PdfColours.PAPER);
        page.picture(jpeg, pdfRect);
        page.outline(pdfRect, PdfColours.RULE, 0.5);
    }

    private void failure(String reason, PdfRect pdfRect) throws IOException {
        page.fill(pdfRect, PdfColours.PAPER);
        page.outline(pdfRect, PdfColours.RULE, 0.5);
        double middle = pdfRect.y() + pdfRect.height() / 2;
        centred(TextSetter.line("No panel: this shot failed", FontWeight.BOLD), pdfRect, middle - size * 0.4);
        double baseline = middle + size * 1.2;
        for (TextLine textLine : TextSetter.wrap(reason, FontWeight.REGULAR, pdfRect.width() * 0.8 / size, 3)) {
            centred(textLine, pdfRect, baseline);
            baseline += size * TextFlow.LEADING;
        }
    }

    private void centred(TextLine textLine, PdfRect pdfRect, double baseline) throws IOException {
        page.text(
                textLine,
                pdfRect.x() + (pdfRect.width() - textLine.width() * size) / 2,
                baseline,
                size,
                PdfColours.ACCENT);
    }

    private FactLine facts(Frame frame, Duration start) {
        return FactLine.of(template, frame, start, size);
    }

    private void words(CellText text, String goesOn) throws IOException {
        for (Placed placed : text.filled().placed()) {
            line(page, placed, text.boxes().get(placed.box()));
        }
        if (text.isContinued()) {
            PdfRect last = text.boxes().getLast();
            TextLine words = TextSetter.shortened(goesOn, FontWeight.BOLD, last.width() / text.size());
            double baseline = last.bottom() - text.size() * (TextFlow.LEADING - 1);
            page.textEndingAt(words, last.right(), baseline, text.size() * 0.9, PdfColours.ACCENT);
        } else if (template.has(PdfField.BLANK_LINES)) {
            blankLines(text);
        }
    }

    /** One line of a block in its box. */
    static void line(PdfPage page, Placed placed, PdfRect box) throws IOException {
        boolean terms = placed.kind() == TextBlock.Kind.TERMS;
        double baseline = placed.baseline() + (terms ? 1 : 0);
        page.textWithin(
                placed.line().words(),
                box,
                baseline,
                placed.line().size(),
                switch (placed.kind()) {
                    case TERMS -> PdfColours.QUIET;
                    case TITLE -> PdfColours.ACCENT;
                    case PROMPT, TEXT -> placed.line().isName() ? PdfColours.QUIET : PdfColours.TEXT;
                });
    }

    /** Lines to write on, where there is room for them. */
    private void blankLines(CellText text) throws IOException {
        for (int i = text.filled().lastBox(); i < text.boxes().size(); i++) {
            PdfRect box = text.boxes().get(i);
            double end = i == text.filled().lastBox() ? text.filled().next() : box.y() + text.size();
            for (double y = end + NOTE_LINE * 0.7; y < box.bottom() - 2; y += NOTE_LINE) {
                page.rule(box.x(), box.right(), y, PdfColours.FAINT_RULE);
            }
        }
    }
}
