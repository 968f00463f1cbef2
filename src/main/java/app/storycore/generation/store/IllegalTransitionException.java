package app.storycore.generation.store;

import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotStatus;
import java.util.UUID;

/** A status was to change in a way the table of moves does not have. */
public class IllegalTransitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IllegalTransitionException(UUID generationId, int shot, ShotStatus from, ShotStatus to) {
        super("Shot " + shot + " of generation " + generationId + " cannot go from " + from + " to " + to);
    }

    IllegalTransitionException(UUID id, GenerationStatus from, GenerationStatus to) {
        super("Generation " + id + " cannot go from " + from + " to " + to);
    }
}
