package app.storycore.generation.work;

import app.storycore.asset.StoreWatch;
import app.storycore.asset.store.MissingFileException;
import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.base.disk.DiskGuard;
import app.storycore.base.disk.DiskLevel;
import app.storycore.generation.queue.GenerationLimits;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Repeats what could not be read or stored: as often as a shot is tried, and for as long as it takes while the disk has
 * no room or the file store does not answer. A file that is missing is not asked for again.
 */
@Component
public class StorageRetry {

    /** A step that may be done more than once. */
    @FunctionalInterface
    public interface Step {
        void run() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(StorageRetry.class);

    private final DiskGuard disk;
    private final StoreWatch store;
    private final RetryPolicy retryPolicy;
    private final Duration lookAfter;

    StorageRetry(DiskGuard disk, StoreWatch store, RetryPolicy retryPolicy, GenerationLimits limits) {
        this.disk = disk;
        this.store = store;
        this.retryPolicy = retryPolicy;
        this.lookAfter = limits.lookForRoomAfter();
    }

    /**
     * Does {@code step}, in up to {@link RetryPolicy#ATTEMPTS} attempts that had room.
     *
     * @throws IOException what the last attempt met
     * @throws RunStoppedException when the run is not to go on
     */
    public void run(RunControl control, Step step) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                whenRoom(control, step);
                return;
            } catch (IOException e) {
                if (attempt == RetryPolicy.ATTEMPTS || MissingFileException.isCauseOf(e)) {
                    throw e;
                }
                LOG.info("Attempt {} at storing failed, another follows: {}", attempt, e.toString());
                control.pause(retryPolicy.after(attempt));
            }
        }
    }

    /**
     * Does {@code step} once, but for the times when there was no room for it or no store.
     *
     * @throws IOException what it met although there are both
     */
    public void whenRoom(RunControl control, Step step) throws IOException {
        while (true) {
            awaitRoom(control);
            try {
                step.run();
                return;
            } catch (IOException e) {
                if (StoreUnreachableException.isCauseOf(e)) {
                    store.met(e);
                    control.pause(retryPolicy.after(1));
                } else if (!disk.report(e)) {
                    throw e;
                }
            }
        }
    }

    /**
     * Waits until the disk has room for files.
     *
     * @throws RunStoppedException when the run is not to go on
     */
    public void awaitRoom(RunControl control) {
        while (disk.level() != DiskLevel.AMPLE) {
            control.pause(lookAfter);
        }
    }
}
