package app.storycore;

import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.video.AnimaticOptions;
import app.storycore.delivery.video.FilmException;
import app.storycore.delivery.video.FilmProblem;
import app.storycore.delivery.video.FilmProgram;
import app.storycore.delivery.video.FilmWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Films of a line of text, for tests to which it matters that there is one and not what it shows. */
public final class StubFilms implements FilmWriter {

    private volatile @Nullable String problem;
    private volatile @Nullable String failure;
    private volatile @Nullable Storyboard last;
    private volatile @Nullable AnimaticOptions options;
    private final AtomicInteger made = new AtomicInteger();

    /** From now on no film can be made, and that is known beforehand. */
    public void lack(String why) {
        problem = why;
    }

    /** From now on films fail while they are made. */
    public void fail(String why) {
        failure = why;
    }

    public void reset() {
        problem = null;
        failure = null;
        last = null;
        options = null;
        made.set(0);
    }

    /** What the last film was made of. */
    public Storyboard last() {
        return Objects.requireNonNull(last);
    }

    /** How the last film was made. */
    public AnimaticOptions options() {
        return Objects.requireNonNull(options);
    }

    /** How many were made. */
    public int made() {
        return made.get();
    }

    @Override
    public FilmProgram program() {
        String why = problem;
        return why == null
                ? new FilmProgram.Ready("/opt/stub", "1.0", "stub264")
                : new FilmProgram.Missing(FilmProblem.FAILED, List.of("stub", why));
    }

    @Override
    public void write(Storyboard storyboard, OutputStream out, AnimaticOptions wanted, ExportProgress progress)
            throws IOException {
        String why = failure;
        if (why != null) {
            throw new FilmException(FilmProblem.FAILED, "stub", why);
        }
        last = storyboard;
        options = wanted;
        made.incrementAndGet();
        progress.progressed(0);
        out.write((wanted + " of " + storyboard.generation().id()).getBytes(StandardCharsets.UTF_8));
        progress.progressed(1);
    }
}
