package app.storycore.backup;

/** Rows and files are restored, and what was left to do after them failed. */
public final class UnfinishedRestoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence what is there, what is not, and how to go on */
    UnfinishedRestoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
