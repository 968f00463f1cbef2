package app.storycore.engine.comfyui.job;

import app.storycore.engine.comfyui.client.JobEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What the socket tells of one job, taken in on its thread and looked at on the thread that waits for the job. */
final class JobProgress {

    /** All that is not the steps of the sampler, such as loading models and decoding, is a fifth. */
    private static final double SHARE_OF_STEPS = 0.8;

    private final Semaphore news = new Semaphore(0);
    private final Queue<byte[]> previews = new ArrayDeque<>();
    private final Set<String> nodes = new HashSet<>();
    private final int nodesInAll;
    private double steps;
    private double fraction;
    private final LongSupplier nanoTime;
    private long begun;
    private long over;
    private boolean ended;

    /** @param nodesInAll how many nodes the job has */
    JobProgress(int nodesInAll, LongSupplier nanoTime) {
        this.nodesInAll = nodesInAll;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    synchronized void take(JobEvent event) {
        switch (event) {
            case JobEvent.Started started -> begun = nanoTime.getAsLong();
            case JobEvent.NodeStarted node -> nodes.add(node.node());
            case JobEvent.Progress progress -> steps = progress.value() / progress.max();
            case JobEvent.Preview preview -> {
                previews.clear();
                previews.add(preview.file());
            }
            case JobEvent.Ended end -> {
                over = ended ? over : nanoTime.getAsLong();
                ended = true;
            }
        }
        double others = nodesInAll == 0 ? 0 : Math.min(1.0, (double) nodes.size() / nodesInAll);
        fraction = Math.max(fraction, SHARE_OF_STEPS * steps + (1 - SHARE_OF_STEPS) * others);
        news.release();
    }

    /** 0 to 1, never less than before. */
    synchronized double fraction() {
        return Math.min(fraction, 1);
    }

    /** The newest preview that was not taken yet. */
    synchronized byte @Nullable [] preview() {
        return previews.poll();
    }

    /** From its start to its end, as far as the socket told of them; else as long as it was waited for. */
    synchronized Duration took() {
        return Duration.ofNanos((ended ? over : nanoTime.getAsLong()) - begun);
    }

    synchronized boolean ended() {
        return ended;
    }

    /** Waits for something new, for at most a while. */
    void await(long millis) throws InterruptedException {
        if (news.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}
