package app.storycore.delivery.pdf;

import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.ShotSize;
import app.storycore.delivery.DocumentTerms;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.Timecode;
import app.storycore.delivery.type.FontWeight;
import app.storycore.delivery.type.Paragraph;
import app.storycore.delivery.type.TextLine;
import app.storycore.delivery.type.TextSetter;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One shot on a page: its panel, a line of facts, the prompt, and notes. */
final class PanelCell {

    private static final double SMALLEST_TEXT = 5;
    private static final double LEADING = 1.3;
    private static final double NOTE_LINE = 15;
    private static final int LINES = 8;
    private static final int LINES_WITH_TEXTS = 14;

    /** Part of a cell's width that an upright picture takes at most. */
    private static final double UPRIGHT_PART = 0.55;

    /** Of a line beside an upright picture, and where its facts need a second one, in sizes of the text. */
    private static final double LONGEST_LINE = 36;

    private static final double NARROW = 17;

    private final double aspect;
    private final PanelLayout layout;
    private final PdfPage page;
    private final boolean withTexts;

    /** @param withTexts whether shots of this storyboard have more than a prompt: the same room for all of them */
    PanelCell(AspectRatio aspect, PanelLayout layout, PdfPage page, boolean withTexts) {
        this.aspect = aspect.ratio();
        this.layout = layout;
        this.page = page;
        this.withTexts = withTexts;
    }

    /**
     * Draws the cell.
     *
     * @param jpeg the panel; empty for a failed shot
     * @param start where the shot begins on the time line
     */
    void draw(Frame frame, Optional<byte[]> jpeg, Duration start, PdfRect cell) throws IOException {
        PdfRect picture = isUpright() ? uprightBox(cell) : pictureBox(cell);
        if (jpeg.isPresent()) {
            panel(jpeg.get(), picture);
        } else if (frame.outcome() instanceof FrameOutcome.Failed failed) {
            failure(failed.reason(), picture);
        }
        PdfRect text = isUpright() ? beside(picture, cell) : below(picture, cell);
        double end = words(frame, text.below(facts(frame, start, text)));
        noteLines(text, end);
    }

    /** In the middle of the cell's width; the text below is as wide as the picture. */
    private PdfRect pictureBox(PdfRect cell) {
        double textRoom = layout.textSize() * (withTexts ? LINES_WITH_TEXTS : LINES);
        PdfRect most = new PdfRect(cell.x(), cell.y(), cell.width(), cell.height() - textRoom);
        PdfRect fitted = most.fitting(aspect);
        return new PdfRect(fitted.x(), cell.y(), fitted.width(), fitted.height());
    }

    private boolean isUpright() {
        return aspect < 1;
    }

    /** At the side of the cell where reading begins. */
    private PdfRect uprightBox(PdfRect cell) {
        double width = Math.min(cell.width() * UPRIGHT_PART, cell.height() * aspect);
        return new PdfRect(cell.x(), cell.y(), width, width / aspect);
    }

    private PdfRect below(PdfRect picture, PdfRect cell) {
        return new PdfRect(picture.x(), picture.bottom(), picture.width(), cell.bottom() - picture.bottom());
    }

    private PdfRect beside(PdfRect picture, PdfRect cell) {
        double gap = layout.textSize();
        double above = layout.textSize() * 0.6; // capitals and the picture begin at one height
        return new PdfRect(
                picture.right() + gap,
                cell.y() - above,
                Math.min(LONGEST_LINE * layout.textSize(), cell.right() - picture.right() - gap),
                cell.height() + above);
    }

    private void panel(byte[] jpeg, PdfRect pdfRect) throws IOException {
        page.fill(pdfRect, PdfColours.PAPER);
        page.picture(jpeg, pdfRect);
        page.outline(pdfRect, PdfColours.RULE, 0.5);
    }

    private void failure(String reason, PdfRect pdfRect) throws IOException {
        page.fill(pdfRect, PdfColours.PAPER);
        page.outline(pdfRect, PdfColours.RULE, 0.5);
        double size = layout.textSize();
        double middle = pdfRect.y() + pdfRect.height() / 2;
        centred(TextSetter.line("No panel: this shot failed", FontWeight.BOLD), pdfRect, middle - size * 0.4, size);
        double baseline = middle + size * 1.2;
        for (TextLine textLine : TextSetter.wrap(reason, FontWeight.REGULAR, pdfRect.width() * 0.8 / size, 3)) {
            centred(textLine, pdfRect, baseline, size);
            baseline += size * LEADING;
        }
    }

    private void centred(TextLine textLine, PdfRect pdfRect, double baseline, double size) throws IOException {
        page.text(
                textLine,
                pdfRect.x() + (pdfRect.width() - textLine.width() * size) / 2,
                baseline,
                size,
                PdfColours.ACCENT);
    }

    /** Number, size, time line and duration in one line, or in two where that is too short, and how much room they take. */
    private double facts(Frame frame, Duration start, PdfRect cell) throws IOException {
        double size = layout.textSize();
        double baseline = cell.y() + size * 1.9;
        boolean narrow = cell.width() < NARROW * size;
        double second = narrow ? baseline + size * LEADING : baseline;
        TextLine number = TextSetter.line(frame.shownNumber(), FontWeight.BOLD);
        page.text(number, cell.x(), baseline, size * 1.5, PdfColours.ACCENT);
        double x = narrow ? cell.x() : cell.x() + number.width() * size * 1.5 + size * 0.9;
        ShotSize shotSize = frame.shot().shotSize();
        if (shotSize != null) {
            page.text(TextSetter.line(DocumentTerms.of(shotSize), FontWeight.BOLD), x, second, size, PdfColours.TEXT);
        }
        TextLine duration = TextSetter.line(Timecode.seconds(frame.duration()), FontWeight.BOLD);
        page.textEndingAt(duration, cell.right(), baseline, size, PdfColours.TEXT);
        double right = cell.right() - (duration.width() + 0.9) * size;
        page.textEndingAt(
                TextSetter.line(Timecode.clock(start), FontWeight.REGULAR),
                right,
                baseline,
                size * 0.9,
                PdfColours.QUIET);
        return second - cell.y() + size * 0.7;
    }

    /** Sets prompt, notes and texts, and says where they end. */
    private double words(Frame frame, PdfRect pdfRect) throws IOException {
        String notes = DocumentTerms.notes(frame.shot());
        double notesRoom = notes.isEmpty() ? 0 : layout.textSize() * LEADING;
        Paragraph prompt = TextSetter.paragraph(frame.shot().prompt(), FontWeight.REGULAR);
        List<Paragraph> texts = named(frame.shot()).stream()
                .map(text -> TextSetter.paragraph(text, FontWeight.REGULAR))
                .toList();
        double size = sizeToFit(prompt, texts, pdfRect, notesRoom);
        int most = (int) Math.max(1, (pdfRect.height() - notesRoom) / (size * LEADING));
        int left = most - prompt.lineCount(pdfRect.width() / size);
        double baseline = paragraph(prompt, Math.max(1, most - texts.size()), pdfRect, pdfRect.y() + size, size);
        if (!notes.isEmpty()) {
            double small = layout.textSize() * 0.88;
            TextLine textLine = TextSetter.shortened(notes, FontWeight.REGULAR, pdfRect.width() / small);
            page.text(textLine, pdfRect.x(), baseline + 1, small, PdfColours.QUIET);
            baseline += size * LEADING;
        }
        int following = texts.size();
        for (Paragraph text : texts) {
            following--;
            int lines = Math.max(1, left - following);
            baseline = paragraph(text, lines, pdfRect, baseline, size);
            left -= Math.min(lines, text.lineCount(pdfRect.width() / size));
        }
        return baseline;
    }

    private static List<String> named(ShotDescription shot) {
        List<String> named = new ArrayList<>(shot.text().named());
        if (shot.scene() != null) {
            named.addFirst(shot.scene().words());
        }
        return named;
    }

    /** Sets at most so many lines, and says where the next one stands. */
    private double paragraph(Paragraph paragraph, int most, PdfRect pdfRect, double baseline, double size)
            throws IOException {
        double next = baseline;
        for (TextLine textLine : paragraph.lines(pdfRect.width() / size, most)) {
            page.textWithin(textLine, pdfRect, next, size, PdfColours.TEXT);
            next += size * LEADING;
        }
        return next;
    }

    /** Lines to write on, where there is room for them. */
    private void noteLines(PdfRect pdfRect, double end) throws IOException {
        for (double y = end + NOTE_LINE * 0.7; y < pdfRect.bottom() - 2; y += NOTE_LINE) {
            page.rule(pdfRect.x(), pdfRect.right(), y, PdfColours.FAINT_RULE);
        }
    }

    private double sizeToFit(Paragraph prompt, List<Paragraph> texts, PdfRect pdfRect, double notesRoom) {
        double size = layout.textSize();
        while (size > SMALLEST_TEXT
                && lines(prompt, texts, pdfRect.width() / size) * size * LEADING > pdfRect.height() - notesRoom) {
            size -= 0.5;
        }
        return size;
    }

    private static int lines(Paragraph prompt, List<Paragraph> texts, double width) {
        return prompt.lineCount(width)
                + texts.stream().mapToInt(text -> text.lineCount(width)).sum();
    }
}
