package app.storycore.base.ui;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * Threads that enter pages from outside, or ask for them what takes a while.
 *
 * <p>Platform threads, and few: what pages do may wait for the database, and on a JDK 21 a virtual thread that waits
 * inside a monitor keeps its carrier, of which a machine with two cores has two.
 *
 * @see "src/site/markdown/decisions/0030-bounded-queries-and-threads-of-pages.md"
 */
public final class PageThreads {

    private static final Logger LOG = LoggerFactory.getLogger(PageThreads.class);
    private static final int DELIVERIES = 8;
    private static final int QUESTIONS = 4;

    private static final ThreadPoolExecutor DELIVERING = pool("page-delivery-", DELIVERIES);
    private static final ThreadPoolExecutor ASKING = pool("page-question-", QUESTIONS);

    private PageThreads() {}

    /**
     * Runs what enters a page, such as the outcome of {@code UI.accessLater}; it never waits for the page's lock. When the server
     * stops it takes nothing to push any more: that is no failure, and the page asks again where it comes back.
     */
    public static void deliver(Runnable delivery) {
        DELIVERING.execute(() -> run(delivery));
    }

    private static void run(Runnable delivery) {
        try {
            delivery.run();
        } catch (RuntimeException failure) {
            if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof RejectedExecutionException) {
                LOG.debug("Nothing is pushed to pages any more", failure);
            } else {
                LOG.error("What should enter a page failed", failure);
            }
        }
    }

    /** Runs what a page wants to know or have done, and what takes a while. */
    public static void ask(Runnable question) {
        ASKING.execute(question);
    }

    private static ThreadPoolExecutor pool(String name, int size) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                size,
                size,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name(name, 1).factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
