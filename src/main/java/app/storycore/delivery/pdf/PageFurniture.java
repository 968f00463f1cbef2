package app.storycore.delivery.pdf;

import app.storycore.delivery.Storyboard;
import app.storycore.delivery.pdf.template.PageFact;
import app.storycore.delivery.pdf.template.PageLine;
import app.storycore.delivery.pdf.template.PdfTemplate;
import app.storycore.delivery.type.FontWeight;
import app.storycore.delivery.type.TextLine;
import app.storycore.delivery.type.TextSetter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Header, footer and logo of each page: the project and the date at the left, the rest at the right. */
final class PageFurniture {

    private static final double HEADER = 9;
    private static final double FOOTER = 7.5;

    /** Part of the width that a project's name takes at most. */
    private static final double NAME_PART = 0.7;

    private static final double LOGO_WIDTH = 110;
    private static final double LOGO_GAP = 10;
    private static final String BETWEEN = " · ";

    private final Storyboard storyboard;
    private final PdfTemplate template;
    private final PageGeometry geometry;
    private final @Nullable BufferedImage logo;

    PageFurniture(Storyboard storyboard, PdfTemplate template, PageGeometry geometry, @Nullable BufferedImage logo) {
        this.storyboard = storyboard;
        this.template = template;
        this.geometry = geometry;
        this.logo = logo;
    }

    /** @param place the number of the page, or what is on it */
    void draw(PdfPage page, String place) throws IOException {
        PdfRect inside = geometry.inside();
        double shift = geometry.headerShift();
        double baseline = inside.y() + shift + 6;
        double left = inside.x();
        if (logo != null) {
            PdfRect box = new PdfRect(inside.x(), inside.y() - 4, LOGO_WIDTH, shift + 12);
            left += page.logo(logo, box) + LOGO_GAP;
        }
        if (!template.header().isEmpty()) {
            line(page, template.header(), new PdfRect(left, 0, inside.right() - left, 0), baseline, HEADER, place);
        }
        if (geometry.header() > 0) {
            page.rule(inside.x(), inside.right(), baseline + 7, PdfColours.RULE);
        }
        line(page, template.footer(), inside, inside.bottom(), FOOTER, place);
    }

    private void line(PdfPage page, PageLine line, PdfRect across, double baseline, double size, String place)
            throws IOException {
        double x = across.x();
        boolean heads = size == HEADER;
        if (line.has(PageFact.PROJECT)) {
            TextLine name = TextSetter.shortened(
                    storyboard.project().name(),
                    heads ? FontWeight.BOLD : FontWeight.REGULAR,
                    across.width() * NAME_PART / size);
            page.text(name, x, baseline, size, heads ? PdfColours.TEXT : PdfColours.QUIET);
            x += name.width() * size + size;
        }
        if (line.has(PageFact.DATE)) {
            TextLine date = TextSetter.line(storyboard.generation().date().toString(), FontWeight.REGULAR);
            page.text(date, x, baseline, size, PdfColours.QUIET);
            x += date.width() * size + size;
        }
        right(page, line, place, new PdfRect(x, 0, across.right() - x, 0), baseline, size);
    }

    private void right(PdfPage page, PageLine line, String place, PdfRect room, double baseline, double size)
            throws IOException {
        List<String> parts = new ArrayList<>();
        if (!line.text().isBlank()) {
            parts.add(line.text().strip());
        }
        if (line.has(PageFact.ASPECT)) {
            parts.add(storyboard.project().aspect().label());
        }
        if (line.has(PageFact.PAGE_NUMBER)) {
            parts.add(place);
        }
        if (!parts.isEmpty()) {
            TextLine words = TextSetter.shortened(String.join(BETWEEN, parts), FontWeight.REGULAR, room.width() / size);
            page.textEndingAt(words, room.right(), baseline, size, PdfColours.QUIET);
        }
    }
}
