package app.storycore.generation.document;

import app.storycore.generation.GenerationId;

/** Where the documents of a generation are found by a browser; only its owner gets them. */
public final class DocumentLinks {

    /** Below it, nothing is there for who is not logged in. */
    public static final String PATH = "/deliveries";

    private DocumentLinks() {}

    /** The address of a document, relative to the application's root; it is made while it is sent. */
    public static String of(GenerationId generationId, DocumentFormat format) {
        return PATH.substring(1) + "/" + generationId + "/" + format.slug();
    }
}
