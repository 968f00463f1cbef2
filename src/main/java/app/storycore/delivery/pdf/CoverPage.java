package app.storycore.delivery.pdf;

import app.storycore.delivery.DocumentTerms;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.PanelReader;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.Timecode;
import app.storycore.delivery.pdf.template.PdfTemplate;
import app.storycore.delivery.type.FontWeight;
import app.storycore.delivery.type.Paragraph;
import app.storycore.delivery.type.TextLine;
import app.storycore.delivery.type.TextSetter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first page: the first panel across the sheet to set the tone, and below it what this is, by whom, how long. */
final class CoverPage {

    private static final double BAND = 122;
    private static final double MARGIN = 34;
    private static final int PICTURE_PIXELS = 1600;
    private static final double LARGEST_TITLE = 32;
    private static final double SMALLEST_TITLE = 12;
    private static final double LEADING = 1.15;
    private static final double FACTS_WIDTH = 220;

    private static final double PLATE = 12;
    private static final double LOGO_WIDTH = 130;
    private static final double LOGO_HEIGHT = 50;

    private final Storyboard storyboard;
    private final PdfTemplate template;
    private final @Nullable BufferedImage logo;
    private final PdfFile file;

    CoverPage(Storyboard storyboard, PdfTemplate template, @Nullable BufferedImage logo, PdfFile file) {
        this.storyboard = storyboard;
        this.template = template;
        this.logo = logo;
        this.file = file;
    }

    void draw() throws IOException {
        try (PdfPage page = file.page(template, "Cover")) {
            PdfRect area = page.area();
            page.fill(area, PdfColours.DARK);
            page.picture(
                    MailablePicture.compress(picture(), PICTURE_PIXELS),
                    new PdfRect(0, 0, area.width(), area.height() - BAND));
            PdfRect band = area.below(area.height() - BAND).inset(MARGIN);
            title(page, new PdfRect(band.x(), band.y(), band.width() - FACTS_WIDTH, band.height()));
            facts(page, band);
            if (logo != null) {
                logo(page, logo);
            }
        }
    }

    /** On white, whatever colour it has. */
    private static void logo(PdfPage page, BufferedImage logo) throws IOException {
        double width = Math.min(LOGO_WIDTH, LOGO_HEIGHT * logo.getWidth() / logo.getHeight());
        double height = width * logo.getHeight() / logo.getWidth();
        PdfRect plate = new PdfRect(MARGIN, MARGIN, width + 2 * PLATE, height + 2 * PLATE);
        page.fill(plate, Color.WHITE);
        page.logo(logo, plate.inset(PLATE));
    }

    private BufferedImage picture() throws IOException {
        Optional<Frame> first = storyboard.firstMade();
        return first.isPresent() && first.get().outcome() instanceof FrameOutcome.Made made
                ? PanelReader.read(first.get(), made)
                : PanelReader.readSheet(storyboard);
    }

    /** As large as two lines allow. */
    private void title(PdfPage page, PdfRect pdfRect) throws IOException {
        page.text(
                TextSetter.line("STORYBOARD", FontWeight.BOLD),
                pdfRect.x(),
                pdfRect.y() + 2,
                8,
                PdfColours.ACCENT_ON_DARK);
        Paragraph name = TextSetter.paragraph(storyboard.project().name(), FontWeight.BOLD);
        double size = LARGEST_TITLE;
        while (size > SMALLEST_TITLE && name.lineCount(pdfRect.width() / size) * size * LEADING > pdfRect.height()) {
            size -= 1;
        }
        int most = (int) Math.max(1, pdfRect.height() / (size * LEADING));
        double baseline = pdfRect.y() + 12 + size;
        for (TextLine textLine : name.lines(pdfRect.width() / size, most)) {
            page.textWithin(textLine, pdfRect, baseline, size, PdfColours.ON_DARK);
            baseline += size * LEADING;
        }
    }

    private void facts(PdfPage page, PdfRect band) throws IOException {
        int failed = storyboard.failed().size();
        String length = DocumentTerms.shots(storyboard.frames().size()) + " · " + Timecode.clock(storyboard.duration());
        List<String> lines = List.of(
                storyboard.project().owner(),
                failed == 0 ? length : length + " · " + failed + " failed",
                DocumentTerms.of(storyboard.project().style()) + " · "
                        + storyboard.project().aspect().label(),
                storyboard.generation().date().toString());
        double baseline = band.y() + 2;
        for (String text : lines) {
            TextLine textLine = TextSetter.shortened(text, FontWeight.REGULAR, (FACTS_WIDTH - 20) / 9.5);
            page.textEndingAt(textLine, band.right(), baseline, 9.5, PdfColours.QUIET_ON_DARK);
            baseline += 16;
        }
    }
}
