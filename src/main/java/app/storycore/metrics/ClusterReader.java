package app.storycore.metrics;

import app.storycore.base.Transactions;
import app.storycore.cluster.ClusterNodes;
import app.storycore.generation.queue.QueueStatistics;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the database for what all nodes have in common: when somebody wants to know, at most every few seconds, and
 * without holding up whoever asks while the database does not answer.
 */
final class ClusterReader {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterReader.class);
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /**
     * What the database said.
     *
     * @param liveNodes nodes that are alive, this one and draining ones included
     */
    record Reading(QueueStatistics.Waiting queue, long liveNodes) {}

    /** @param begun when it was asked, by {@link System#nanoTime} */
    private record Question(long begun, CompletableFuture<Optional<Reading>> answer) {

        boolean isOver(long now) {
            return answer.isDone() && now - begun > KEPT.toNanos();
        }
    }

    private final QueueStatistics queue;
    private final ClusterNodes nodes;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("metrics-reader").factory());
    private @Nullable Question last;

    ClusterReader(QueueStatistics queue, ClusterNodes nodes) {
        this.queue = queue;
        this.nodes = nodes;
    }

    /** What the database said lately; empty when it did not answer. */
    Optional<Reading> latest() {
        Question question = ask();
        long left = question.begun() + PATIENCE.toNanos() - System.nanoTime();
        try {
            return question.answer().get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException unanswered) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized Question ask() {
        long now = System.nanoTime();
        Question question = last;
        if (question == null || question.isOver(now)) {
            question = new Question(now, CompletableFuture.supplyAsync(this::read, thread));
            last = question;
        }
        return question;
    }

    private Optional<Reading> read() {
        try {
            long live = nodes.all().stream().filter(nodes::isLive).count();
            return Optional.of(new Reading(queue.waiting(), live));
        } catch (RuntimeException failed) {
            if (!Transactions.isDatabaseAway(failed)) {
                LOG.warn("Queue and nodes could not be counted for the metrics", failed);
            }
            return Optional.empty();
        }
    }

    @PreDestroy
    void close() {
        thread.shutdownNow();
    }
}
