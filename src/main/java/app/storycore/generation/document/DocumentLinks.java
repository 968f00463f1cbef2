package app.storycore.generation.document;

import app.storycore.delivery.timeline.EditRate;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.generation.GenerationId;
import app.storycore.generation.OutputFile;
import java.util.Locale;

/** Where the documents of a generation are found by a browser; only its owner gets them. */
public final class DocumentLinks {

    /** Below it, nothing is there for who is not logged in. */
    public static final String PATH = "/deliveries";

    /** Of an address: how many frames a second has, as {@link EditRate#label()} writes it. */
    static final String RATE = "fps";

    /** Of an address: how the film is made, as {@link FilmSettings#code()} writes it. */
    static final String FILM = "film";

    /** Of an address: the key of a PDF template. */
    static final String TEMPLATE = "template";

    private DocumentLinks() {}

    /** The address of the PDF as the project of the generation wants it, which is made if it is not there. */
    public static String pdf(GenerationId generationId) {
        return PATH.substring(1) + "/" + generationId + "/pdf";
    }

    /**
     * The address of a document with the versions in use, relative to the application's root.
     *
     * @param mark of these versions, so that no browser takes the film of others for it
     */
    public static String current(GenerationId generationId, OutputFile kind, String mark) {
        return PATH.substring(1) + "/" + generationId + "/current/"
                + kind.name().toLowerCase(Locale.ROOT) + "?mark=" + mark;
    }

    /** The address of a film, or of a package with one, as somebody chose it. */
    public static String current(GenerationId generationId, OutputFile kind, String mark, FilmSettings film) {
        return current(generationId, kind, mark) + "&" + FILM + "=" + film.code();
    }

    /** The address of a document, relative to the application's root; it is made while it is sent. */
    public static String of(GenerationId generationId, DocumentFormat format) {
        return PATH.substring(1) + "/" + generationId + "/" + format.slug();
    }

    /** The address of a document that counts frames. */
    public static String of(GenerationId generationId, DocumentFormat format, EditRate rate) {
        return of(generationId, format) + "?" + RATE + "=" + rate.label();
    }
}
