package app.storycore.backup.archive;

/** A backup or a restore does not come about, for a reason that a person can do something about. */
public final class BackupProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong and what to do */
    public BackupProblem(String sentence) {
        super(sentence);
    }

    /** @param sentence what is wrong and what to do */
    public BackupProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
