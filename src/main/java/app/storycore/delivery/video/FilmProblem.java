package app.storycore.delivery.video;

import java.util.Locale;

/** Why no film can be made, as an administrator is told. */
public enum FilmProblem {
    /** Details: the platform. */
    NOT_FOR_THIS_PLATFORM("This build has no film program for %s. Install ffmpeg and name it by studio.film.program."),
    /** Details: the path. */
    NOT_EXECUTABLE("The film program %s cannot be made executable."),
    /** Details: the path. */
    NO_ENCODER("The film program %s was built without an H.264 encoder. Name another by studio.film.program."),
    /** Details: the path, and what it said last. */
    FAILED("The film program %s failed: %s. Mend it, or name another by studio.film.program."),
    NOT_A_FILM("The film program wrote something that does not begin as an MP4 file.");

    private final String english;

    FilmProblem(String english) {
        this.english = english;
    }

    /** The sentence of the log. */
    String inEnglish(Object... details) {
        return String.format(Locale.ROOT, english, details);
    }
}
