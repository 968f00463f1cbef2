package app.storycore.workflow.draw;

import app.storycore.engine.Drawing;
import app.storycore.engine.EngineWait;
import app.storycore.engine.comfyui.job.JobRun;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.workflow.pool.ServerLease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Passes on how far a job is, and keeps the socket open that tells of it. */
final class JobWatcher implements JobRun.Watcher {

    /** A model may take that long to load without a word. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Drawing drawing;
    private final ServerLease lease;
    private final Clock clock;
    private @Nullable EngineWait silence;

    JobWatcher(Drawing drawing, ServerLease lease, Clock clock) {
        this.drawing = drawing;
        this.lease = lease;
        this.clock = clock;
    }

    @Override
    public void progressed(double fraction) {
        silence = null;
        boolean unusedOpen = lease.server().socket().tend(SILENCE);
        drawing.progressed(fraction);
    }

    @Override
    public void unanswered(Duration since) {
        if (silence == null) {
            silence = new EngineWait(lease.name(), clock.instant().minus(since));
        }
        drawing.waits(silence);
    }

    /** The next picture gets the place. */
    @Override
    public void drawn() {
        lease.answered();
    }

    @Override
    public void previewed(byte[] file) {
        try {
            drawing.sketched(() -> decoded(file));
        } catch (UncheckedIOException unreadable) {
            // the next one may be better
        }
    }

    private static Pixels decoded(byte[] file) {
        try {
            return PictureFile.decode(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
