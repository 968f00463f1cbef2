package app.storycore.generation.document;

/** A document cannot be made of a generation, or not now. */
public class DocumentRefusedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** The generation has not ended yet. */
        NOT_ENDED,
        /** No shot has a finished panel. */
        NO_PANELS,
        /** A picture is missing from the file store. */
        FILE_GONE,
        /** The file store does not answer. */
        STORE_AWAY,
        /** It needs a temporary file, for which the disk has no room. */
        NO_ROOM,
        /** The program that makes films is missing or does not work. */
        NO_FILM,
        /** Others have documents made, and the wait was too long. */
        BUSY
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    DocumentRefusedException(Reason reason) {
        super("No document: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
