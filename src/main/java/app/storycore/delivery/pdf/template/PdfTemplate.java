package app.storycore.delivery.pdf.template;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a PDF storyboard looks, beside its logo.
 *
 * @param columns of panels on a page, 1 to {@value #MOST}; 1 where panels stand in rows
 * @param rows of panels on a page, 1 to {@value #MOST}; 1 where panels stand in columns
 * @param cover whether it begins with a cover page
 * @param lookSheet whether the look sheet has a page
 */
public record PdfTemplate(
        Paper paper,
        boolean landscape,
        Arrangement arrangement,
        int columns,
        int rows,
        Set<PdfField> fields,
        PageLine header,
        PageLine footer,
        boolean cover,
        boolean lookSheet) {

    /** Of columns and of rows. */
    public static final int MOST = 6;

    public PdfTemplate {
        columns = arrangement == Arrangement.ROWS ? 1 : inRange(columns);
        rows = arrangement == Arrangement.COLUMNS ? 1 : inRange(rows);
        fields = Collections.unmodifiableSet(copy(fields));
    }

    private static int inRange(int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " columns and rows, not " + count);
        }
        return count;
    }

    private static Set<PdfField> copy(Collection<PdfField> fields) {
        Set<PdfField> copy = EnumSet.noneOf(PdfField.class);
        copy.addAll(fields);
        return copy;
    }

    public int panelsPerPage() {
        return columns * rows;
    }

    public boolean has(PdfField field) {
        return fields.contains(field);
    }

    /** The width of a page in points. */
    public double width() {
        return landscape ? paper.longSide() : paper.shortSide();
    }

    /** The height of a page in points. */
    public double height() {
        return landscape ? paper.shortSide() : paper.longSide();
    }

    /** The same on other paper. */
    public PdfTemplate on(Paper other) {
        return new PdfTemplate(other, landscape, arrangement, columns, rows, fields, header, footer, cover, lookSheet);
    }
}
