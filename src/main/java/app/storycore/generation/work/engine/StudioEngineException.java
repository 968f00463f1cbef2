package app.storycore.generation.work.engine;

import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.generation.reason.Reason;

/** A picture could not be drawn for a reason that can be said in every language. */
public final class StudioEngineException extends EngineException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public StudioEngineException(Fault fault, Reason reason) {
        super(fault, reason.sentence());
        this.reason = reason;
    }

    public StudioEngineException(Fault fault, Reason reason, Throwable cause) {
        super(fault, reason.sentence(), cause);
        this.reason = reason;
    }

    /** Why a picture could not be drawn: a reason of the studio, or the words of the engine. */
    public static Reason reason(EngineException failure) {
        return failure instanceof StudioEngineException ours
                ? ours.reason
                : Reason.words(String.valueOf(failure.getMessage()));
    }
}
