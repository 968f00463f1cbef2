package app.storycore.engine.prompt;

import java.io.Serial;

/** A text is no template, and where it stops being one. */
public class PromptTemplateException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int position;
    private final String word;

    PromptTemplateException(Reason reason, int position, String word) {
        super("Not a template: " + reason + " at " + position + " (" + word + ")");
        this.reason = reason;
        this.position = position;
        this.word = word;
    }

    public Reason reason() {
        return reason;
    }

    /** Where in the text, in UTF-16 units from 0: the brace at fault. */
    public int position() {
        return position;
    }

    /** What stands between the braces of an unknown field, else empty. */
    public String word() {
        return word;
    }

    /** What is wrong with it. */
    public enum Reason {
        TOO_LONG,
        UNKNOWN_FIELD,
        /** An opening brace whose field is not closed. */
        UNCLOSED_BRACE,
        /** A closing brace that closes nothing. */
        UNOPENED_BRACE
    }
}
