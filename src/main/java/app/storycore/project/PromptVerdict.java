package app.storycore.project;

/**
 * What the rules say of one prompt.
 *
 * @param length characters after trimming
 */
public record PromptVerdict(Kind kind, int length) {

    /** From what blocks a generation to what needs no word. */
    public enum Kind {
        EMPTY,
        TOO_SHORT,
        TOO_LONG,
        QUITE_SHORT,
        QUITE_LONG,
        GOOD
    }

    /** Whether a shot with this prompt keeps its project from being generated. */
    public boolean blocks() {
        return switch (kind) {
            case EMPTY, TOO_SHORT, TOO_LONG -> true;
            case QUITE_SHORT, QUITE_LONG, GOOD -> false;
        };
    }
}
