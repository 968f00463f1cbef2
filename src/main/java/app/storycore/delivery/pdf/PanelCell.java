package app.storycore.delivery.pdf;

import app.storycore.base.film.ShotSize;
import app.storycore.delivery.Aspect;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.Timecode;
import app.storycore.delivery.Words;
import app.storycore.delivery.type.Line;
import app.storycore.delivery.type.Paragraph;
import app.storycore.delivery.type.TextSetter;
import app.storycore.delivery.type.Weight;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** One shot on a page: its panel, a line of facts, the prompt, and notes. */
final class PanelCell {

    private static final double SMALLEST_TEXT = 5;
    private static final double LEADING = 1.3;
    private static final double NOTE_LINE = 15;

    private final double aspect;
    private final PanelLayout layout;
    private final PdfPage page;

    PanelCell(Aspect aspect, PanelLayout layout, PdfPage page) {
        this.aspect = (double) aspect.width() / aspect.height();
        this.layout = layout;
        this.page = page;
    }

    /**
     * Draws the cell.
     *
     * @param jpeg the panel; empty for a failed shot
     * @param start where the shot begins on the time line
     */
    void draw(Frame frame, Optional<byte[]> jpeg, Duration start, Box cell) throws IOException {
        Box picture = pictureBox(cell);
        if (jpeg.isPresent()) {
            panel(jpeg.get(), picture);
        } else if (frame.outcome() instanceof FrameOutcome.Failed failed) {
            failure(failed.reason(), picture);
        }
        double size = layout.textSize();
        Box text = new Box(picture.x(), picture.bottom(), picture.width(), cell.bottom() - picture.bottom());
        facts(frame, start, text, text.y() + size * 1.9);
        double end = words(frame, text.below(size * 2.6));
        noteLines(text, end);
    }

    /** In the middle of the cell's width; the text below is as wide as the picture. */
    private Box pictureBox(Box cell) {
        double textRoom = layout.textSize() * 8;
        Box most = new Box(cell.x(), cell.y(), cell.width(), cell.height() - textRoom);
        Box fitted = most.fitting(aspect);
        return new Box(fitted.x(), cell.y(), fitted.width(), fitted.height());
    }

    private void panel(byte[] jpeg, Box box) throws IOException {
        page.fill(box, Ink.PAPER);
        page.picture(jpeg, box);
        page.outline(box, Ink.RULE, 0.5);
    }

    private void failure(String reason, Box box) throws IOException {
        page.fill(box, Ink.PAPER);
        page.outline(box, Ink.RULE, 0.5);
        double size = layout.textSize();
        double middle = box.y() + box.height() / 2;
        centred(TextSetter.line("No panel: this shot failed", Weight.BOLD), box, middle - size * 0.4, size);
        double baseline = middle + size * 1.2;
        for (Line line : TextSetter.wrap(reason, Weight.REGULAR, box.width() * 0.8 / size, 3)) {
            centred(line, box, baseline, size);
            baseline += size * LEADING;
        }
    }

    private void centred(Line line, Box box, double baseline, double size) throws IOException {
        page.text(line, box.x() + (box.width() - line.width() * size) / 2, baseline, size, Ink.ACCENT);
    }

    private void facts(Frame frame, Duration start, Box cell, double baseline) throws IOException {
        double size = layout.textSize();
        Line number = TextSetter.line(Integer.toString(frame.number()), Weight.BOLD);
        page.text(number, cell.x(), baseline, size * 1.5, Ink.ACCENT);
        double x = cell.x() + number.width() * size * 1.5 + size * 0.9;
        ShotSize shotSize = frame.shot().shotSize();
        if (shotSize != null) {
            page.text(TextSetter.line(Words.of(shotSize), Weight.BOLD), x, baseline, size, Ink.TEXT);
        }
        Line duration = TextSetter.line(Timecode.seconds(frame.duration()), Weight.BOLD);
        page.textEndingAt(duration, cell.right(), baseline, size, Ink.TEXT);
        double right = cell.right() - (duration.width() + 0.9) * size;
        page.textEndingAt(
                TextSetter.line(Timecode.clock(start), Weight.REGULAR), right, baseline, size * 0.9, Ink.QUIET);
    }

    /** Sets prompt and notes, and says where they end. */
    private double words(Frame frame, Box box) throws IOException {
        String notes = Words.notes(frame.shot());
        double notesRoom = notes.isEmpty() ? 0 : layout.textSize() * LEADING;
        Paragraph prompt = TextSetter.paragraph(frame.shot().prompt(), Weight.REGULAR);
        double size = sizeToFit(prompt, box, notesRoom);
        int most = (int) Math.max(1, (box.height() - notesRoom) / (size * LEADING));
        double baseline = box.y() + size;
        for (Line line : prompt.lines(box.width() / size, most)) {
            page.textWithin(line, box, baseline, size, Ink.TEXT);
            baseline += size * LEADING;
        }
        if (!notes.isEmpty()) {
            double small = layout.textSize() * 0.88;
            Line line = TextSetter.shortened(notes, Weight.REGULAR, box.width() / small);
            page.text(line, box.x(), baseline + 1, small, Ink.QUIET);
            baseline += size * LEADING;
        }
        return baseline;
    }

    /** Lines to write on, where there is room for them. */
    private void noteLines(Box box, double end) throws IOException {
        for (double y = end + NOTE_LINE * 0.7; y < box.bottom() - 2; y += NOTE_LINE) {
            page.rule(box.x(), box.right(), y, Ink.FAINT_RULE);
        }
    }

    private double sizeToFit(Paragraph prompt, Box box, double notesRoom) {
        double size = layout.textSize();
        while (size > SMALLEST_TEXT
                && prompt.lineCount(box.width() / size) * size * LEADING > box.height() - notesRoom) {
            size -= 0.5;
        }
        return size;
    }
}
