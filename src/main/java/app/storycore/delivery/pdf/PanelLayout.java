package app.storycore.delivery.pdf;

import app.storycore.delivery.pdf.template.BuiltInTemplate;
import app.storycore.delivery.pdf.template.PdfTemplate;
import java.util.Arrays;
import java.util.Optional;

/** How many panels stand on an A4 page of the standard template, and which way the page lies. */
public enum PanelLayout {
    ONE(1, 1, true),
    TWO(1, 2, false),
    FOUR(2, 2, false),
    SIX(3, 2, true),
    NINE(3, 3, false);

    @SuppressWarnings("ImmutableEnumChecker") // a record of values and sets that nobody can change
    private final PdfTemplate template;

    PanelLayout(int columns, int rows, boolean landscape) {
        PdfTemplate standard = BuiltInTemplate.STANDARD.template();
        this.template = new PdfTemplate(
                standard.paper(),
                landscape,
                standard.arrangement(),
                columns,
                rows,
                standard.fields(),
                standard.header(),
                standard.footer(),
                standard.cover(),
                standard.lookSheet());
    }

    /** The layout with that many panels a page: 1, 2, 4, 6 or 9. */
    public static Optional<PanelLayout> of(int panelsPerPage) {
        return Arrays.stream(values())
                .filter(layout -> layout.panelsPerPage() == panelsPerPage)
                .findFirst();
    }

    public int panelsPerPage() {
        return template.panelsPerPage();
    }

    /** The standard template with so many panels a page. */
    public PdfTemplate template() {
        return template;
    }
}
