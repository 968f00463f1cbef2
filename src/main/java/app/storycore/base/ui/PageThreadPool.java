package app.storycore.base.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A few platform threads, which end with the studio and are there again for the next one in the same process. */
final class PageThreadPool implements Executor {

    private static final int IDLE_SECONDS = 10;

    private final String name;
    private final int size;
    private final boolean finishes;
    private volatile ThreadPoolExecutor threads;

    /**
     * @param name of its threads, in front of their numbers
     * @param finishes whether what was handed over is done before it ends, and what comes later is refused; else neither is done
     */
    PageThreadPool(String name, int size, boolean finishes) {
        this.name = name;
        this.size = size;
        this.finishes = finishes;
        threads = make();
    }

    private ThreadPoolExecutor make() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                size,
                size,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name(name, 1).factory(),
                finishes ? new ThreadPoolExecutor.AbortPolicy() : new ThreadPoolExecutor.DiscardPolicy());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** @throws RejectedExecutionException once it ends, if it finishes what it has taken on */
    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    void begin() {
        if (threads.isShutdown()) {
            threads = make();
        }
    }

    /** Takes nothing more; what runs goes on. */
    void end() {
        threads.shutdown();
        if (!finishes) {
            threads.getQueue().clear();
        }
    }

    /** @return whether nothing runs any more */
    boolean awaitEnd(long nanoseconds) throws InterruptedException {
        return threads.awaitTermination(nanoseconds, TimeUnit.NANOSECONDS);
    }
}
