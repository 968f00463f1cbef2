package app.storycore.delivery.pdf;

import app.storycore.base.film.AspectRatio;
import app.storycore.delivery.pdf.template.Arrangement;
import app.storycore.delivery.pdf.template.PdfField;
import app.storycore.delivery.pdf.template.PdfTemplate;
import java.util.ArrayList;
import java.util.List;

/** Where everything stands on the pages of a template: header, footer, the cells of panels and what is in them. */
final class PageGeometry {

    private static final double MARGIN = 34;
    private static final double HEADER = 26;
    private static final double HEADER_WITH_LOGO = 40;
    private static final double FOOTER = 18;
    private static final double GAP = 16;

    /** Rows and columns of texts beside a picture. */
    private static final double TEXT_GAP = 14;

    /** Part of a cell that a picture with its texts beside it takes at most. */
    private static final double UPRIGHT_PART = 0.55;

    private static final double ROW_PART = 0.46;

    /** Part of a cell's height that a picture with its texts below it has at least. */
    private static final double LEAST_PICTURE = 0.4;

    /** Of a line beside a picture, in sizes of the text. */
    private static final double LONGEST_LINE = 36;

    private final PdfTemplate template;
    private final double aspect;
    private final PdfRect inside;
    private final double header;
    private final double textLines;

    /**
     * @param withLogo whether the header holds one
     * @param withTexts whether shots of this storyboard have more than a prompt: the same room for all of them
     */
    PageGeometry(PdfTemplate template, AspectRatio aspect, boolean withLogo, boolean withTexts) {
        this.template = template;
        this.aspect = aspect.ratio();
        this.inside = new PdfRect(0, 0, (float) template.width(), (float) template.height()).inset(MARGIN);
        this.header = withLogo ? HEADER_WITH_LOGO : template.header().isEmpty() ? 0 : HEADER;
        this.textLines = textLines(withTexts);
    }

    /** The page without its margins. */
    PdfRect inside() {
        return inside;
    }

    /** The page without margins, header and footer. */
    PdfRect body() {
        double footer = template.footer().isEmpty() ? 0 : FOOTER;
        return new PdfRect(inside.x(), inside.y() + header, inside.width(), inside.height() - header - footer);
    }

    /** How high the header is, with the room below it. */
    double header() {
        return header;
    }

    /** How much lower the words of the header stand beside a logo. */
    double headerShift() {
        return header == HEADER_WITH_LOGO ? HEADER_WITH_LOGO - HEADER : 0;
    }

    /** The cell of the panel in this place of a page, from 0, row by row. */
    PdfRect cell(int place) {
        PdfRect body = body();
        double width = (body.width() - GAP * (template.columns() - 1)) / template.columns();
        double height = (body.height() - GAP * (template.rows() - 1)) / template.rows();
        int column = place % template.columns();
        int row = place / template.columns();
        return new PdfRect(body.x() + column * (width + GAP), body.y() + row * (height + GAP), width, height);
    }

    /** Where the picture of a cell stands and where its texts run, from column to column. */
    CellShape shape(PdfRect cell) {
        if (template.arrangement() == Arrangement.ROWS) {
            return row(cell);
        }
        if (template.arrangement() == Arrangement.GRID && aspect < 1) {
            PdfRect picture = upright(cell, UPRIGHT_PART);
            return new CellShape(picture, hasWords() ? List.of(beside(picture, cell)) : List.of());
        }
        PdfRect picture = above(cell);
        PdfRect texts = template.arrangement() == Arrangement.COLUMNS
                ? new PdfRect(cell.x(), picture.bottom(), cell.width(), cell.bottom() - picture.bottom())
                : new PdfRect(picture.x(), picture.bottom(), picture.width(), cell.bottom() - picture.bottom());
        return new CellShape(picture, hasWords() ? List.of(texts) : List.of());
    }

    /** In the middle of the cell's width, above its texts. */
    private PdfRect above(PdfRect cell) {
        double room = hasWords() ? textSize() * textLines : 0;
        double height = Math.max(cell.height() - room, cell.height() * LEAST_PICTURE);
        PdfRect fitted = new PdfRect(cell.x(), cell.y(), cell.width(), height).fitting(aspect);
        double y = hasWords() ? cell.y() : fitted.y();
        return new PdfRect(fitted.x(), y, fitted.width(), fitted.height());
    }

    /** At the side of the cell where reading begins. */
    private PdfRect upright(PdfRect cell, double part) {
        double width = Math.min(cell.width() * part, cell.height() * aspect);
        return new PdfRect(cell.x(), cell.y(), width, width / aspect);
    }

    private PdfRect beside(PdfRect picture, PdfRect cell) {
        double gap = textSize();
        double above = textSize() * 0.6; // capitals and the picture begin at one height
        return new PdfRect(
                picture.right() + gap,
                cell.y() - above,
                Math.min(LONGEST_LINE * textSize(), cell.right() - picture.right() - gap),
                cell.height() + above);
    }

    private CellShape row(PdfRect cell) {
        if (!hasWords()) {
            return new CellShape(cell.fitting(aspect), List.of());
        }
        PdfRect picture = upright(cell, ROW_PART);
        double left = picture.right() + TEXT_GAP;
        double above = textSize() * 0.6;
        PdfRect texts = new PdfRect(left, cell.y() - above, cell.right() - left, cell.height() + above);
        return new CellShape(picture, columns(texts, textSize()));
    }

    /** Text of this size in as many columns as its lines need to be easy to read. */
    static List<PdfRect> columns(PdfRect texts, double size) {
        int count = (int) Math.max(1, Math.ceil(texts.width() / (LONGEST_LINE * size * 1.5)));
        double width = (texts.width() - TEXT_GAP * (count - 1)) / count;
        List<PdfRect> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new PdfRect(texts.x() + i * (width + TEXT_GAP), texts.y(), width, texts.height()));
        }
        return columns;
    }

    private boolean hasWords() {
        return !template.fields().isEmpty();
    }

    /** Room for texts below a picture, in sizes of the text. */
    private double textLines(boolean withTexts) {
        double lines = hasFacts() ? 3 : 0.5;
        lines += template.has(PdfField.PROMPT) ? 4 : 0;
        lines += template.has(PdfField.FILM_TERMS) ? 1 : 0;
        if (withTexts) {
            lines += (template.has(PdfField.SCENE) ? 1 : 0) + (template.has(PdfField.CAST) ? 1 : 0);
            lines += template.has(PdfField.DIALOGUE) ? 2 : 0;
            lines += template.has(PdfField.ACTION) ? 1.5 : 0;
            lines += template.has(PdfField.NOTES) ? 1.5 : 0;
        }
        return template.has(PdfField.BLANK_LINES) ? Math.max(lines, 7) : lines;
    }

    boolean hasFacts() {
        return template.fields().stream().anyMatch(PdfField::isFact);
    }

    /** Size of a prompt in points, before it shrinks to fit. */
    double textSize() {
        int panels = template.panelsPerPage();
        return switch (template.arrangement()) {
            case GRID -> step(panels, 11, 10, 9, 8.5, 7.5, 7);
            case ROWS -> step(panels, 11, 10, 9.5, 9, 8.5, 8.5);
            case COLUMNS -> step(panels * panels, 11, 9.5, 9, 8.5, 8.5, 8);
        };
    }

    /** The size that text shrinks to at most, in points; where cells have much room it goes on elsewhere before. */
    double smallestText() {
        return template.arrangement() == Arrangement.GRID ? 5 : 7;
    }

    /** Where one row ends and the next begins; none above the first. */
    List<Double> rules(int panels) {
        List<Double> rules = new ArrayList<>();
        if (template.arrangement() == Arrangement.ROWS) {
            for (int place = 1; place < panels; place++) {
                rules.add(cell(place).y() - GAP / 2);
            }
        }
        return rules;
    }

    /** Width of an embedded panel, about 250 dots an inch; a narrow one has no more pixels than one of 16:9. */
    int pixels() {
        int panels = template.arrangement() == Arrangement.GRID
                ? template.panelsPerPage()
                : 2 * template.panelsPerPage() - 1;
        double narrow = Math.min(1, aspect / AspectRatio.WIDESCREEN.ratio());
        return (int) Math.round(step(panels, 1280, 1120, 960, 800, 640, 560) * Math.sqrt(narrow));
    }

    private static double step(int panels, double one, double two, double four, double six, double nine, double more) {
        if (panels <= 2) {
            return panels == 1 ? one : two;
        }
        if (panels <= 6) {
            return panels <= 4 ? four : six;
        }
        return panels <= 9 ? nine : more;
    }
}
