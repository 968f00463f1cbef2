package app.storycore.engine;

import java.io.Serial;

/** A picture could not be drawn; the message is written for the person who asked for it. */
public class EngineException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    public EngineException(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    public EngineException(Fault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /** What went wrong; says whether trying the same again may help. */
    public Fault fault() {
        return fault;
    }
}
