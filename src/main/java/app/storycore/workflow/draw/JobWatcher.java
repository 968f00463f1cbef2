package app.storycore.workflow.draw;

import app.storycore.engine.Drawing;
import app.storycore.engine.comfyui.job.JobRun;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import java.io.IOException;
import java.time.Duration;

/** Passes on how far a job is, and keeps the socket open that tells of it. */
final class JobWatcher implements JobRun.Watcher {

    /** A model may take that long to load without a word. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Drawing drawing;
    private final PoolServer server;

    JobWatcher(Drawing drawing, PoolServer server) {
        this.drawing = drawing;
        this.server = server;
    }

    @Override
    public void progressed(double fraction) {
        boolean unusedOpen = server.socket().tend(SILENCE);
        drawing.progressed(fraction);
    }

    @Override
    public void previewed(byte[] file) {
        try {
            Pixels soFar = PictureFile.decode(file);
            drawing.sketched(() -> soFar);
        } catch (IOException unreadable) {
            // the next one may be better
        }
    }
}
