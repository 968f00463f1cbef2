package app.storycore.delivery.video;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The program that makes films, as it was found on this server. */
public sealed interface FilmProgram {

    /**
     * It works.
     *
     * @param version as it tells it itself
     * @param encoder of H.264
     */
    record Ready(String path, @Nullable String version, String encoder) implements FilmProgram {}

    /**
     * It does not.
     *
     * @param details of the problem
     */
    record Missing(FilmProblem problem, List<String> details) implements FilmProgram {

        /** The sentence of the log. */
        @Override
        public String toString() {
            return problem.inEnglish(details.toArray());
        }
    }
}
