package app.storycore.workflow.pool;

import app.storycore.base.RepeatedTask;
import app.storycore.workflow.server.ServerId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The places that pictures of this node have among those of all nodes. What could not be told is told again, so that no
 * place stays taken by a picture that is drawn.
 */
final class ServerPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(ServerPlaces.class);

    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);
    private static final Duration TELL_AGAIN = Duration.ofSeconds(5);
    private static final Duration CLEAN = Duration.ofMinutes(10);

    /** Two servers may share one. */
    private static final int LOCKS = 64;

    private final ServerQueue queue;
    private final ClusterPlaces cluster;
    private final Clock clock;
    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toList();
    private final Map<ServerId, PoolServer> untold = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("engine-places").factory());

    ServerPlaces(ServerQueue queue, ClusterPlaces cluster, Clock clock) {
        this.queue = queue;
        this.cluster = cluster;
        this.clock = clock;
        every(TELL_AGAIN, new RepeatedTask("engine places", this::tellAgain));
        every(CLEAN, new RepeatedTask("engine places of nodes that are gone", cluster::forgetGone));
    }

    private void every(Duration time, RepeatedTask task) {
        var unused = timer.scheduleWithFixedDelay(task, time.toSeconds(), time.toSeconds(), TimeUnit.SECONDS);
    }

    /** One after the other for each server, so that what is told of it is what is. */
    private ReentrantLock lock(PoolServer server) {
        return locks.get(Math.floorMod(server.facts().id().hashCode(), LOCKS));
    }

    /**
     * Has the picture for which a server was found take a place there.
     *
     * @return false when it is to look again
     */
    boolean take(PoolServer server, Waiter waiter) {
        ReentrantLock lock = lock(server);
        lock.lock();
        try {
            ClusterPlaces.Use use = queue.use(server, waiter);
            boolean free = cluster.take(server.facts(), use, queue.share(waiter) - 1);
            if (!free && waiter.isAtWork(server)) {
                told(server, cluster.tell(server.facts().id(), use.oneMoreInWork()));
                free = true;
            }
            if (free) {
                queue.change(server::hold);
            } else {
                queue.withdraw(server, waiter, clock.instant().plus(ASK_AGAIN));
            }
            return free;
        } catch (RuntimeException e) {
            told(server, false); // it may have been stored all the same
            queue.withdraw(server, waiter, clock.instant());
            throw e;
        } finally {
            lock.unlock();
        }
    }

    /** Never fails: the picture of whoever gives its place back is drawn. */
    void giveBack(PoolServer server, String sequence) {
        queue.end(server, sequence);
        try {
            tell(server);
        } catch (RuntimeException e) {
            told(server, false);
            LOG.warn(
                    "Whether the place at server {} was given back is told again",
                    server.facts().id(),
                    e);
        }
    }

    private void tell(PoolServer server) {
        ReentrantLock lock = lock(server);
        lock.lock();
        try {
            told(server, cluster.tell(server.facts().id(), queue.use(server, null)));
        } finally {
            lock.unlock();
        }
    }

    private void told(PoolServer server, boolean told) {
        if (told) {
            untold.remove(server.facts().id());
        } else {
            untold.put(server.facts().id(), server);
        }
    }

    private void tellAgain() {
        untold.values().forEach(this::tell);
    }

    void close() {
        timer.shutdownNow();
    }
}
