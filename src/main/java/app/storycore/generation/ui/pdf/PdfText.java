package app.storycore.generation.ui.pdf;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.delivery.pdf.PdfPageCount;
import app.storycore.delivery.pdf.template.Arrangement;
import app.storycore.delivery.pdf.template.BuiltInTemplate;
import app.storycore.delivery.pdf.template.PageFact;
import app.storycore.delivery.pdf.template.Paper;
import app.storycore.delivery.pdf.template.PdfField;
import app.storycore.generation.pdf.LogoRejectedException;
import app.storycore.generation.pdf.PdfLogos;
import app.storycore.generation.pdf.PdfTemplateInfo;
import app.storycore.generation.pdf.PdfTemplateService;
import app.storycore.generation.pdf.TemplateRejectedException;

/** Words for PDF layouts. */
final class PdfText {

    private PdfText() {}

    static String of(Paper paper) {
        return switch (paper) {
            case A4 -> translate("pdf.paper.A4");
            case LETTER -> translate("pdf.paper.LETTER");
        };
    }

    static String direction(boolean landscape) {
        return landscape ? translate("pdf.landscape") : translate("pdf.portrait");
    }

    static String of(Arrangement arrangement) {
        return switch (arrangement) {
            case GRID -> translate("pdf.arrangement.GRID");
            case ROWS -> translate("pdf.arrangement.ROWS");
            case COLUMNS -> translate("pdf.arrangement.COLUMNS");
        };
    }

    static String of(PdfField field) {
        return switch (field) {
            case NUMBER -> translate("pdf.field.NUMBER");
            case START -> translate("pdf.field.START");
            case DURATION -> translate("pdf.field.DURATION");
            case FILM_TERMS -> translate("pdf.field.FILM_TERMS");
            case PROMPT -> translate("pdf.field.PROMPT");
            case SCENE -> translate("pdf.field.SCENE");
            case CAST -> translate("pdf.field.CAST");
            case DIALOGUE -> translate("pdf.field.DIALOGUE");
            case ACTION -> translate("pdf.field.ACTION");
            case NOTES -> translate("pdf.field.NOTES");
            case BLANK_LINES -> translate("pdf.field.BLANK_LINES");
        };
    }

    static String of(PageFact fact) {
        return switch (fact) {
            case PROJECT -> translate("pdf.fact.PROJECT");
            case DATE -> translate("pdf.fact.DATE");
            case ASPECT -> translate("pdf.fact.ASPECT");
            case PAGE_NUMBER -> translate("pdf.fact.PAGE_NUMBER");
        };
    }

    static String name(PdfTemplateInfo template) {
        BuiltInTemplate builtIn = template.builtIn();
        return builtIn == null ? template.name() : name(builtIn);
    }

    private static String name(BuiltInTemplate template) {
        return switch (template) {
            case STANDARD -> translate("pdf.template.STANDARD");
            case CLASSIC_ROWS -> translate("pdf.template.CLASSIC_ROWS");
            case CONTACT_SHEET -> translate("pdf.template.CONTACT_SHEET");
            case ONE_A_PAGE -> translate("pdf.template.ONE_A_PAGE");
            case COLUMNS -> translate("pdf.template.COLUMNS");
            case CLIENT_PRESENTATION -> translate("pdf.template.CLIENT_PRESENTATION");
        };
    }

    static String of(TemplateRejectedException.Reason reason) {
        return switch (reason) {
            case NO_NAME -> translate("pdf.name.NO_NAME");
            case NAME_TOO_LONG -> translate("pdf.name.NAME_TOO_LONG", PdfTemplateService.NAME_MAX);
            case NAME_TAKEN -> translate("pdf.name.NAME_TAKEN");
            case TOO_MANY -> translate("pdf.name.TOO_MANY", PdfTemplateService.TEMPLATES_MAX);
        };
    }

    static String of(LogoRejectedException.Reason reason) {
        return switch (reason) {
            case TOO_MANY_BYTES -> translate("pdf.logo.TOO_MANY_BYTES", PdfLogos.BYTES_MAX / 1_000_000);
            case TOO_LARGE -> translate("pdf.logo.TOO_LARGE");
            case NO_PICTURE -> translate("pdf.logo.NO_PICTURE");
        };
    }

    /** How many pages the document has, and which. */
    static String pages(PdfPageCount count) {
        String all = translate("pdf.pages", count.all());
        return count.continued() == 0 ? all : all + " " + translate("pdf.pages.continued", count.continued());
    }
}
