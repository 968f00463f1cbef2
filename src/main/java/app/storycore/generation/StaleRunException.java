package app.storycore.generation;

/** A runner tried to write although another one, or the end, has taken its place; it must write nothing more. */
public class StaleRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleRunException(GenerationId generationId) {
        super("The run of generation " + generationId + " is no longer the current one");
    }
}
