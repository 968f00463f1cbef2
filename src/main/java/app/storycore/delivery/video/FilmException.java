package app.storycore.delivery.video;

import app.storycore.delivery.DeliveryException;
import java.util.List;

/** The program that makes films is missing or failed; other documents do not need it. */
public final class FilmException extends DeliveryException {

    private static final long serialVersionUID = 1L;

    private final transient FilmProgram.Missing missing;

    public FilmException(FilmProblem problem, String... details) {
        this(new FilmProgram.Missing(problem, List.of(details)));
    }

    FilmException(FilmProgram.Missing missing) {
        super(missing.toString());
        this.missing = missing;
    }

    FilmProgram.Missing missing() {
        return missing;
    }
}
