package app.storycore.workflow.draw;

import app.storycore.engine.Drawing;
import app.storycore.engine.DrawingStoppedException;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.Thumbnails;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A test picture in the making. */
public final class TestRun implements Drawing {

    private static final long BETWEEN_PREVIEWS = 500_000_000;

    private final Watcher watcher;
    private volatile boolean cancelled;
    private volatile @Nullable Thread unstoppable;
    private long lastPreview = System.nanoTime() - BETWEEN_PREVIEWS;

    TestRun(Watcher watcher) {
        this.watcher = watcher;
    }

    /** Who waits for the picture; called on a thread of its own. */
    public interface Watcher {

        /** The server is free and has been given the picture. */
        void begun();

        /** @param fraction 0 to 1, never less than before */
        void progressed(double fraction);

        /** @param jpeg how it looks so far; at most two a second */
        void previewed(byte[] jpeg);

        /** The last that is told. */
        void ended(TestOutcome outcome);
    }

    /** Stops it there as well; the call of a server of images is only given up, that server may go on. */
    public void cancel() {
        cancelled = true;
        Thread waiting = unstoppable;
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Its thread waits for an answer without asking whether it is wanted, until it is {@code null}. */
    void waitsOn(@Nullable Thread thread) {
        unstoppable = thread;
    }

    @Override
    public void progressed(double fraction) {
        if (cancelled) {
            throw new DrawingStoppedException();
        }
        watcher.progressed(fraction);
    }

    @Override
    public void sketched(Supplier<Pixels> soFar) {
        long now = System.nanoTime();
        if (now - lastPreview >= BETWEEN_PREVIEWS) {
            lastPreview = now;
            watcher.previewed(Thumbnails.jpeg(soFar.get()));
        }
    }
}
