package app.storycore.delivery.pdf;

import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.Panels;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.Timecode;
import app.storycore.delivery.Words;
import app.storycore.delivery.type.Line;
import app.storycore.delivery.type.Paragraph;
import app.storycore.delivery.type.TextSetter;
import app.storycore.delivery.type.Weight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The first page: the first panel across the sheet to set the tone, and below it what this is, by whom, how long. */
final class Cover {

    private static final double BAND = 122;
    private static final double MARGIN = 34;
    private static final int PICTURE_PIXELS = 1600;
    private static final double LARGEST_TITLE = 32;
    private static final double SMALLEST_TITLE = 12;
    private static final double LEADING = 1.15;
    private static final double FACTS_WIDTH = 220;

    private final Storyboard storyboard;
    private final PdfFile file;

    Cover(Storyboard storyboard, PdfFile file) {
        this.storyboard = storyboard;
        this.file = file;
    }

    void draw() throws IOException {
        try (PdfPage page = file.page(true, "Cover")) {
            Box area = page.area();
            page.fill(area, Ink.DARK);
            page.picture(Jpeg.compress(picture(), PICTURE_PIXELS), new Box(0, 0, area.width(), area.height() - BAND));
            Box band = area.below(area.height() - BAND).inset(MARGIN);
            title(page, new Box(band.x(), band.y(), band.width() - FACTS_WIDTH, band.height()));
            facts(page, band);
        }
    }

    private BufferedImage picture() throws IOException {
        Optional<Frame> first = storyboard.firstMade();
        return first.isPresent() && first.get().outcome() instanceof FrameOutcome.Made made
                ? Panels.read(first.get(), made)
                : Panels.readSheet(storyboard);
    }

    /** As large as two lines allow. */
    private void title(PdfPage page, Box box) throws IOException {
        page.text(TextSetter.line("STORYBOARD", Weight.BOLD), box.x(), box.y() + 2, 8, Ink.ACCENT_ON_DARK);
        Paragraph name = TextSetter.paragraph(storyboard.project().name(), Weight.BOLD);
        double size = LARGEST_TITLE;
        while (size > SMALLEST_TITLE && name.lineCount(box.width() / size) * size * LEADING > box.height()) {
            size -= 1;
        }
        int most = (int) Math.max(1, box.height() / (size * LEADING));
        double baseline = box.y() + 12 + size;
        for (Line line : name.lines(box.width() / size, most)) {
            page.textWithin(line, box, baseline, size, Ink.ON_DARK);
            baseline += size * LEADING;
        }
    }

    private void facts(PdfPage page, Box band) throws IOException {
        int failed = storyboard.failed().size();
        String length = Words.shots(storyboard.frames().size()) + " · " + Timecode.clock(storyboard.duration());
        List<String> lines = List.of(
                storyboard.project().owner(),
                failed == 0 ? length : length + " · " + failed + " failed",
                Words.of(storyboard.project().style()) + " · "
                        + storyboard.project().aspect(),
                storyboard.generation().date().toString());
        double baseline = band.y() + 2;
        for (String text : lines) {
            Line line = TextSetter.shortened(text, Weight.REGULAR, (FACTS_WIDTH - 20) / 9.5);
            page.textEndingAt(line, band.right(), baseline, 9.5, Ink.QUIET_ON_DARK);
            baseline += 16;
        }
    }
}
