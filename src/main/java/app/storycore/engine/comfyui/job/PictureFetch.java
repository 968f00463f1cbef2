package app.storycore.engine.comfyui.job;

import app.storycore.engine.comfyui.client.ComfyUi;
import app.storycore.engine.comfyui.client.ServerPicture;
import app.storycore.engine.remote.RemoteException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Fetches a picture that is drawn: a server that does not answer now is asked again, so that it is not drawn twice. */
final class PictureFetch {

    private static final long LOOK_MS = 200;

    private final ComfyUi comfyUi;
    private final JobDeadlines deadlines;
    private final LongSupplier nanoTime;
    private final JobRun.Watcher watcher;

    PictureFetch(ComfyUi comfyUi, JobDeadlines deadlines, LongSupplier nanoTime, JobRun.Watcher watcher) {
        this.comfyUi = comfyUi;
        this.deadlines = deadlines;
        this.nanoTime = nanoTime;
        this.watcher = watcher;
    }

    byte[] file(ServerPicture picture) throws RemoteException, InterruptedIOException {
        long begun = nanoTime.getAsLong();
        while (true) {
            try {
                return comfyUi.picture(picture);
            } catch (RemoteException e) {
                Duration left = deadlines.unreachable().minus(elapsed(begun));
                Duration wait = max(deadlines.poll(), e.retryAfter().orElse(Duration.ZERO));
                if (!e.canPass() || left.isNegative()) {
                    throw e;
                }
                rest(begun, wait.compareTo(left) < 0 ? wait : left);
            }
        }
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private Duration elapsed(long since) {
        return Duration.ofNanos(nanoTime.getAsLong() - since);
    }

    private void rest(long begun, Duration wait) throws InterruptedIOException {
        long now = nanoTime.getAsLong();
        while (elapsed(now).compareTo(wait) < 0) {
            watcher.unanswered(elapsed(begun));
            try {
                Thread.sleep(Math.clamp(wait.minus(elapsed(now)).toMillis(), 1, LOOK_MS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("Interrupted while a picture was fetched");
            }
        }
    }
}
