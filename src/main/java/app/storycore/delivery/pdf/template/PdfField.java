package app.storycore.delivery.pdf.template;

/** What stands with a panel. */
public enum PdfField {
    NUMBER,
    /** Where the shot begins in the sequence. */
    START,
    DURATION,
    /** Shot size, camera angle, time of day and mood. */
    FILM_TERMS,
    PROMPT,
    SCENE,
    CAST,
    DIALOGUE,
    ACTION,
    NOTES,
    /** Empty lines to write on, where room is left. */
    BLANK_LINES;

    /** Whether it stands in the one line that begins with the number. */
    public boolean isFact() {
        return switch (this) {
            case NUMBER, START, DURATION, FILM_TERMS -> true;
            case PROMPT, SCENE, CAST, DIALOGUE, ACTION, NOTES, BLANK_LINES -> false;
        };
    }
}
