package app.storycore.engine;

import java.io.Serial;

/** A picture could not be drawn; the message is written for the person who asked for it. */
public class EngineException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean transientFault;

    private EngineException(String message, Throwable cause, boolean transientFault) {
        super(message, cause);
        this.transientFault = transientFault;
    }

    private EngineException(String message, boolean transientFault) {
        super(message);
        this.transientFault = transientFault;
    }

    /** A fault that may pass when the same is tried again. */
    public static EngineException passing(String message) {
        return new EngineException(message, true);
    }

    /** A fault that may pass when the same is tried again. */
    public static EngineException passing(String message, Throwable cause) {
        return new EngineException(message, cause, true);
    }

    /** A fault that stays however often the same is tried. */
    public static EngineException lasting(String message) {
        return new EngineException(message, false);
    }

    /** A fault that stays however often the same is tried. */
    public static EngineException lasting(String message, Throwable cause) {
        return new EngineException(message, cause, false);
    }

    /** Whether trying the same again may help. */
    public boolean transientFault() {
        return transientFault;
    }
}
