package app.storycore.delivery;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does the slow work on pictures on a few threads, a few pictures ahead, and hands the results over in order. */
public final class OrderedPrefetch {

    private static final int MOST_THREADS = 4;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private OrderedPrefetch() {}

    /** What is done on other threads: opening, scaling, compressing one picture. */
    @FunctionalInterface
    public interface Work<T, R> {
        R apply(T item) throws IOException;
    }

    /** What is done in order on the caller's thread. */
    @FunctionalInterface
    public interface Sink<T, R> {
        void accept(T item, R result) throws IOException;
    }

    /** What is done on the caller's thread, several times a second, while it waits for a result. */
    @FunctionalInterface
    public interface Watch {
        void look() throws IOException;
    }

    /** As the other, with nothing to look after meanwhile. */
    public static <T, R> void inOrder(List<T> items, Work<T, R> work, Sink<T, R> sink) throws IOException {
        inOrder(items, work, () -> {}, sink);
    }

    /**
     * Applies {@code work} to all items and passes each result to {@code sink}. At most five results exist at a time.
     * Whatever one of them throws ends the whole, after the work under way has ended.
     *
     * @throws InterruptedIOException if the caller's thread is interrupted
     */
    public static <T, R> void inOrder(List<T> items, Work<T, R> work, Watch watch, Sink<T, R> sink) throws IOException {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        try (ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("delivery-", 1).factory())) {
            try {
                run(items, work, watch, sink, pool, threads);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static <T, R> void run(
            List<T> items, Work<T, R> work, Watch watch, Sink<T, R> sink, ExecutorService pool, int threads)
            throws IOException {
        Queue<Future<R>> ahead = new ArrayDeque<>();
        int submitted = 0;
        for (T item : items) {
            while (submitted < items.size() && ahead.size() <= threads) {
                T next = items.get(submitted++);
                ahead.add(pool.submit(() -> work.apply(next)));
            }
            Future<R> result = ahead.remove();
            await(result, watch);
            sink.accept(item, result(result));
        }
    }

    private static void await(Future<?> result, Watch watch) throws IOException {
        watch.look();
        while (!isDoneWithin(result)) {
            watch.look();
        }
    }

    private static boolean isDoneWithin(Future<?> result) throws IOException {
        try {
            result.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("Interrupted while making a document");
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
