package app.storycore.delivery;

/** Hears between two items how far an export has come, and may stop it by throwing an unchecked exception. */
@FunctionalInterface
public interface ExportProgress {

    /** For callers who do not look. */
    ExportProgress NONE = fraction -> {};

    /**
     * Hears how much is done.
     *
     * @param fraction 0 to 1, never falling within one document
     */
    void progressed(double fraction);

    /** Says that {@code done} of {@code total} items are written. */
    default void progressed(int done, int total) {
        progressed(total == 0 ? 1.0 : (double) done / total);
    }
}
