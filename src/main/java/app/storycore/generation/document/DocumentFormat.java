package app.storycore.generation.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A document that is made of a generation when somebody asks for it; its slug stands in the address. */
public enum DocumentFormat {
    PDF_1("pdf-1", "application/pdf", "1-a-page", "pdf"),
    PDF_2("pdf-2", "application/pdf", "2-a-page", "pdf"),
    PDF_4("pdf-4", "application/pdf", "4-a-page", "pdf"),
    PDF_6("pdf-6", "application/pdf", "6-a-page", "pdf"),
    PDF_9("pdf-9", "application/pdf", "9-a-page", "pdf"),
    /** In a template that somebody names. */
    PDF("pdf", "application/pdf", "", "pdf"),
    GIF("gif", "image/gif", "animated", "gif"),
    CONTACT_SHEET("contact-sheet", "image/png", "contact-sheet", "png"),
    ANIMATIC_25("animatic-25", "video/mp4", "25-fps", "mp4"),
    ANIMATIC_30("animatic-30", "video/mp4", "30-fps", "mp4"),
    MOVING_ANIMATIC("moving-animatic", "video/mp4", "moving", "mp4"),
    MOVING_ANIMATIC_25("moving-animatic-25", "video/mp4", "moving-25-fps", "mp4"),
    MOVING_ANIMATIC_30("moving-animatic-30", "video/mp4", "moving-30-fps", "mp4"),
    SHOT_LIST("shot-list", "text/csv", "shot-list", "csv"),
    OTIO_BUNDLE("otioz", "application/zip", "", "otioz"),
    OTIO("otio", "application/json", "", "otio"),
    EDL("edl", "text/plain", "", "edl"),
    FINAL_CUT_XML("fcp-xml", "application/xml", "", "xml"),
    STORYBOARDER("storyboarder", "application/zip", "storyboarder", "zip");

    private final String slug;
    private final String mediaType;
    private final String word;
    private final String extension;

    DocumentFormat(String slug, String mediaType, String word, String extension) {
        this.slug = slug;
        this.mediaType = mediaType;
        this.word = word;
        this.extension = extension;
    }

    /** Those that a menu offers; of films and of the PDF people choose more than a menu can. */
    public static List<DocumentFormat> offered() {
        return Arrays.stream(values())
                .filter(format -> !format.isFilm() && format != PDF)
                .toList();
    }

    static Optional<DocumentFormat> of(String slug) {
        return Arrays.stream(values())
                .filter(format -> format.slug.equals(slug))
                .findFirst();
    }

    /** Whether all of it waits in a temporary file before its first byte is sent. */
    boolean waitsOnDisk() {
        return switch (this) {
            case PDF_1, PDF_2, PDF_4, PDF_6, PDF_9, PDF -> true;
            case GIF, CONTACT_SHEET, SHOT_LIST, OTIO_BUNDLE, OTIO, EDL, FINAL_CUT_XML, STORYBOARDER -> false;
            case ANIMATIC_25, ANIMATIC_30, MOVING_ANIMATIC, MOVING_ANIMATIC_25, MOVING_ANIMATIC_30 -> true;
        };
    }

    boolean isFilm() {
        return mediaType.startsWith("video/");
    }

    /** Whether it counts frames, so that somebody has to say how many a second has. */
    public boolean hasEditRate() {
        return switch (this) {
            case OTIO_BUNDLE, OTIO, EDL, FINAL_CUT_XML -> true;
            case PDF_1, PDF_2, PDF_4, PDF_6, PDF_9, PDF, GIF, CONTACT_SHEET, SHOT_LIST, STORYBOARDER -> false;
            case ANIMATIC_25, ANIMATIC_30, MOVING_ANIMATIC, MOVING_ANIMATIC_25, MOVING_ANIMATIC_30 -> false;
        };
    }

    String slug() {
        return slug;
    }

    String mediaType() {
        return mediaType;
    }

    /** What tells its file's name from those of the others; empty where the frames a second do. */
    String word() {
        return word;
    }

    String extension() {
        return extension;
    }
}
