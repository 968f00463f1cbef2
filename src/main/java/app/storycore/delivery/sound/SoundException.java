package app.storycore.delivery.sound;

import java.io.IOException;

/** A file cannot be taken in as a sound. */
public final class SoundException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Problem {
        EMPTY,
        TOO_LARGE,
        /** It begins neither as an MP3, nor as an M4A, nor as a WAV. */
        NO_SOUND_FILE,
        /** It holds moving pictures. */
        FILM,
        /** It cannot be decoded, or holds no sound. */
        DAMAGED,
        /** It says that it is longer than what can be decoded of it. */
        CUT_OFF,
        TOO_LONG,
        /** Nothing on this server can read it. */
        NO_PROGRAM
    }

    private final Problem problem;

    public SoundException(Problem problem) {
        super("Not a sound that can be taken in: " + problem);
        this.problem = problem;
    }

    public SoundException(Problem problem, Throwable cause) {
        super("Not a sound that can be taken in: " + problem, cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
