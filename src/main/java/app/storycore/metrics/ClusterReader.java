package app.storycore.metrics;

import app.storycore.base.Transactions;
import app.storycore.cluster.ClusterNodes;
import app.storycore.generation.queue.QueueStatistics;
import app.storycore.workflow.monitor.ServerMonitor;
import app.storycore.workflow.monitor.ServerStatus;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
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
     * @param servers those that draw, by name
     */
    record Reading(QueueStatistics.Waiting queue, long liveNodes, List<ServerStatus> servers) {}

    /** @param begun when it was asked, by {@link System#nanoTime} */
    private record Question(long begun, CompletableFuture<Optional<Reading>> answer) {

        boolean isOver(long now) {
            return answer.isDone() && now - begun > KEPT.toNanos();
        }
    }

    private final QueueStatistics queue;
    private final ClusterNodes nodes;
    private final ServerMonitor servers;
    private final List<Consumer<Reading>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("metrics-reader").factory());
    private @Nullable Question last;

    ClusterReader(QueueStatistics queue, ClusterNodes nodes, ServerMonitor servers) {
        this.queue = queue;
        this.nodes = nodes;
        this.servers = servers;
    }

    /** Tells {@code listener} after each reading, which whoever asked for it need not wait for. */
    void whenRead(Consumer<Reading> listener) {
        listeners.add(listener);
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
            var unused = question.answer().thenAcceptAsync(this::tell, thread);
        }
        return question;
    }

    private void tell(Optional<Reading> reading) {
        reading.ifPresent(read -> listeners.forEach(listener -> listener.accept(read)));
    }

    private Optional<Reading> read() {
        try {
            long live = nodes.all().stream().filter(nodes::isLive).count();
            return Optional.of(new Reading(queue.waiting(), live, servers.statuses()));
        } catch (RuntimeException failed) {
            if (!Transactions.isDatabaseAway(failed)) {
                LOG.warn("Queue, nodes and servers could not be counted for the metrics", failed);
            }
            return Optional.empty();
        }
    }

    @PreDestroy
    void close() {
        thread.shutdownNow();
    }
}
