package app.storycore.engine;

/** What went wrong in an engine; {@link #canPass} is the whole table of what is tried again. */
public enum Fault {
    /** Nothing answers where the engine should be. */
    UNREACHABLE,
    /** The engine has too much to do. */
    BUSY,
    /** No answer came in time. */
    TIMED_OUT,
    /** The engine or this server has no memory left for it. */
    OUT_OF_MEMORY,
    /** An answer came that is no picture. */
    BROKEN_ANSWER,
    /** The file could not be written or read. */
    STORAGE,
    /** The engine may have drawn it, and charged for it; it is not asked again by itself. */
    ANSWER_LOST,
    /** The engine has understood, and does not draw this. */
    REFUSED,
    /** The engine has not what it needs for this, such as a model. */
    NOT_EQUIPPED,
    /** This server has no such engine. */
    NO_SUCH_ENGINE,
    /** A fault in the program. */
    UNEXPECTED;

    /** Whether trying the same again may help. */
    public boolean canPass() {
        return switch (this) {
            case UNREACHABLE, BUSY, TIMED_OUT, OUT_OF_MEMORY, BROKEN_ANSWER, STORAGE -> true;
            case ANSWER_LOST, REFUSED, NOT_EQUIPPED, NO_SUCH_ENGINE, UNEXPECTED -> false;
        };
    }
}
