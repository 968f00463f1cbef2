package app.storycore.delivery.pdf.template;

import static app.storycore.delivery.pdf.template.PdfField.ACTION;
import static app.storycore.delivery.pdf.template.PdfField.BLANK_LINES;
import static app.storycore.delivery.pdf.template.PdfField.CAST;
import static app.storycore.delivery.pdf.template.PdfField.DIALOGUE;
import static app.storycore.delivery.pdf.template.PdfField.DURATION;
import static app.storycore.delivery.pdf.template.PdfField.FILM_TERMS;
import static app.storycore.delivery.pdf.template.PdfField.NOTES;
import static app.storycore.delivery.pdf.template.PdfField.NUMBER;
import static app.storycore.delivery.pdf.template.PdfField.PROMPT;
import static app.storycore.delivery.pdf.template.PdfField.SCENE;

import java.util.EnumSet;
import java.util.Set;

/** The templates that every account has. */
public enum BuiltInTemplate {
    STANDARD("standard", grid(true, 3, 2, EnumSet.complementOf(EnumSet.of(CAST)))),
    CLASSIC_ROWS(
            "classic-rows",
            new PdfTemplate(
                    Paper.A4,
                    false,
                    Arrangement.ROWS,
                    1,
                    3,
                    EnumSet.of(NUMBER, DURATION, FILM_TERMS, SCENE, PROMPT, DIALOGUE, ACTION, NOTES, BLANK_LINES),
                    new PageLine("", EnumSet.of(PageFact.PROJECT, PageFact.DATE)),
                    new PageLine("", EnumSet.of(PageFact.PAGE_NUMBER)),
                    false,
                    false)),
    CONTACT_SHEET(
            "contact-3x3",
            new PdfTemplate(
                    Paper.A4,
                    true,
                    Arrangement.GRID,
                    3,
                    3,
                    EnumSet.of(NUMBER, DURATION),
                    new PageLine("", EnumSet.of(PageFact.PROJECT, PageFact.DATE, PageFact.PAGE_NUMBER)),
                    PageLine.NONE,
                    false,
                    false)),
    ONE_A_PAGE("one-a-page", grid(true, 1, 1, EnumSet.complementOf(EnumSet.of(CAST)))),
    COLUMNS(
            "columns",
            new PdfTemplate(
                    Paper.A4,
                    true,
                    Arrangement.COLUMNS,
                    4,
                    1,
                    EnumSet.of(NUMBER, DURATION, FILM_TERMS, SCENE, PROMPT, DIALOGUE, ACTION, NOTES, BLANK_LINES),
                    new PageLine("", EnumSet.of(PageFact.PROJECT, PageFact.DATE)),
                    new PageLine("", EnumSet.of(PageFact.PAGE_NUMBER)),
                    false,
                    false)),
    CLIENT_PRESENTATION(
            "client-presentation",
            new PdfTemplate(
                    Paper.A4,
                    true,
                    Arrangement.GRID,
                    2,
                    2,
                    EnumSet.of(NUMBER, DURATION, SCENE, ACTION, DIALOGUE),
                    new PageLine("", EnumSet.of(PageFact.PROJECT)),
                    new PageLine("", EnumSet.of(PageFact.DATE, PageFact.PAGE_NUMBER)),
                    true,
                    false));

    private final String slug;

    @SuppressWarnings("ImmutableEnumChecker") // a record of values and sets that nobody can change
    private final PdfTemplate template;

    BuiltInTemplate(String slug, PdfTemplate template) {
        this.slug = slug;
        this.template = template;
    }

    /** A grid with the headers of the standard. */
    private static PdfTemplate grid(boolean landscape, int columns, int rows, Set<PdfField> fields) {
        return new PdfTemplate(
                Paper.A4,
                landscape,
                Arrangement.GRID,
                columns,
                rows,
                fields,
                new PageLine("Storyboard", EnumSet.of(PageFact.PROJECT)),
                new PageLine("", EnumSet.of(PageFact.DATE, PageFact.PAGE_NUMBER)),
                true,
                true);
    }

    /** How rows and addresses name it; never changes. */
    public String slug() {
        return slug;
    }

    public PdfTemplate template() {
        return template;
    }
}
