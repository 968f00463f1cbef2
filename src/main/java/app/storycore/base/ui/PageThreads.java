package app.storycore.base.ui;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
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

    private static final PageThreadPool DELIVERING = new PageThreadPool("page-delivery-", DELIVERIES, false);
    private static final PageThreadPool ASKING = new PageThreadPool("page-question-", QUESTIONS, true);
    private static final PageThreadPool ANSWERING = new PageThreadPool("inquiry-", BackgroundQuery.AT_ONCE, false);
    private static final List<PageThreadPool> ALL = List.of(DELIVERING, ASKING, ANSWERING);
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

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

    /** Runs what a page wants to know or have done, and what takes a while; it is done also when the server stops meanwhile. */
    public static void ask(Runnable question) {
        ASKING.execute(question);
    }

    /** Runs a question that only its page is waiting for. */
    static void answer(Runnable question) {
        ANSWERING.execute(question);
    }

    /** Has everything run again. */
    static void begin() {
        ALL.forEach(PageThreadPool::begin);
    }

    /**
     * Waits for what runs and for what pages have asked to be done, for five seconds at most, so that nobody finds the database
     * closed in the middle of it. What would only be shown is dropped: the pages come back elsewhere and ask again.
     */
    static void end() {
        ALL.forEach(PageThreadPool::end);
        long deadline = System.nanoTime() + LONGEST_END.toNanos();
        try {
            for (PageThreadPool pool : ALL) {
                if (!pool.awaitEnd(Math.max(0, deadline - System.nanoTime()))) {
                    LOG.warn(
                            "What pages have asked for is not done after {} s; the server stops all the same",
                            LONGEST_END.toSeconds());
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
