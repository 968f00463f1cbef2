package app.storycore.engine.images;

/** Why a call brought no picture, and so who must act. */
public enum ImageFailure {
    /** The server does not draw this prompt: its author must act. */
    REFUSED_PROMPT,
    /** The request is not to the server's liking, such as its size: an administrator must act. */
    REFUSED_REQUEST,
    /** The secret is missing or wrong: an administrator must act. */
    NOT_AUTHORISED,
    /** The server has no such model, or does not speak this form: an administrator must act. */
    NO_SUCH_MODEL,
    /** Too much to do: it passes, and nothing was drawn. */
    BUSY,
    /** Not there: it passes, and nothing was drawn. */
    UNREACHABLE,
    /** Out of order: it passes. */
    OUT_OF_ORDER,
    /**
     * The call went out and no answer came in. The picture may have been drawn, and paid; the call is not repeated without
     * saying so.
     */
    ANSWER_LOST,
    /** An answer without a picture. */
    NO_PICTURE;

    /** Whether the call did not get as far as drawing, so that the same server can be asked again when it is ready. */
    public boolean isBeforeDrawing() {
        return this == BUSY || this == UNREACHABLE;
    }
}
