package app.storycore.engine;

import java.io.Serial;

/** Thrown out of a {@link Drawing} checkpoint when the picture is no longer wanted; not a failure. */
public class DrawingStoppedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public DrawingStoppedException() {
        super("The drawing was stopped");
    }

    /** Whether nobody will want the picture later; otherwise a job at work elsewhere may go on. */
    public boolean isForGood() {
        return true;
    }
}
