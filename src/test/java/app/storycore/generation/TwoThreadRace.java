package app.storycore.generation;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** Two deeds in the same instant, or as nearly so as two threads can do them. */
final class TwoThreadRace implements AutoCloseable {

    private static final int SKEW_NANOS = 1_500_000;

    /** What came of them; an exception counts as a result. */
    record Result(Object one, Object two) {}

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);

    Result fight(Callable<?> one, Callable<?> two) throws Exception {
        Future<Object> first = threads.submit(() -> result(one));
        Future<Object> second = threads.submit(() -> result(two));
        return new Result(first.get(), second.get());
    }

    private Object result(Callable<?> deed) throws Exception {
        together.await();
        long go = System.nanoTime() + ThreadLocalRandom.current().nextInt(SKEW_NANOS);
        while (System.nanoTime() < go) {
            Thread.onSpinWait();
        }
        try {
            return deed.call();
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
