package app.storycore.workflow.pool;

import app.storycore.engine.EngineException;
import app.storycore.engine.EngineWait;
import app.storycore.engine.Fault;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pictures of this node that wait for servers, and which one gets which. */
final class ServerQueue {

    private static final long LOOK_EVERY_MS = 250;

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final PoolServers servers = new PoolServers();
    private final List<Waiter> waiters = new ArrayList<>();
    private final ServerShares shares = new ServerShares();

    ServerQueue(Clock clock) {
        this.clock = clock;
    }

    void enter(Waiter waiter) {
        locked(() -> waiters.add(waiter));
    }

    void leave(Waiter waiter) {
        change(() -> waiters.remove(waiter));
    }

    /**
     * A server that begins with the picture, now or after a short while; empty when it is to look again.
     *
     * @param begun when the picture began to wait
     * @throws EngineException when no server is worth to be waited for
     */
    Optional<PoolServer> find(Waiter waiter, Instant begun) throws EngineException {
        lock.lock();
        try {
            Optional<PoolServer> found = servers.atWork(waiter);
            if (found.isEmpty()) {
                List<PoolServer> fitting = servers.fitting(waiter);
                if (fitting.isEmpty()) {
                    throw ServerFailures.failed(
                            Fault.NOT_EQUIPPED,
                            ReasonCode.ENGINE_SERVER_NONE,
                            waiter.wanted().name());
                }
                Instant now = clock.instant();
                found = free(waiter, fitting, now);
                if (found.isEmpty()) {
                    requireHope(fitting, now, begun);
                    awaitChange(waiter);
                }
            }
            found.ifPresent(server -> {
                server.begin();
                shares.begin(waiter.sequence());
            });
            return found;
        } finally {
            lock.unlock();
        }
    }

    /** Best one that has not failed lately, and has the least to do. */
    private Optional<PoolServer> free(Waiter waiter, List<PoolServer> fitting, Instant now) {
        return fitting.stream()
                .filter(server -> server.isFree(now) && isFirst(waiter, server))
                .min(Comparator.<PoolServer, Boolean>comparing(
                                server -> server.leftOut().isPresent())
                        .thenComparingInt(PoolServer::jobs));
    }

    private boolean isFirst(Waiter waiter, PoolServer server) {
        return waiters.stream()
                .filter(other -> other.fits(server))
                .min(Waiter.fairly(shares))
                .filter(waiter::equals)
                .isPresent();
    }

    /** When all are left out, for good reasons or for too long, nobody waits for them. */
    private static void requireHope(List<PoolServer> fitting, Instant now, Instant begun) throws EngineException {
        boolean tooLong = now.isAfter(begun.plus(ServerPool.PATIENCE));
        Predicate<PoolServer.LeftOut> hopeless =
                out -> tooLong || !out.why().fault().canPass();
        if (fitting.stream()
                .allMatch(server -> server.leftOut().filter(hopeless).isPresent())) {
            throw fitting.getFirst().leftOut().orElseThrow().why();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // its caller looks again
    private void awaitChange(Waiter waiter) throws EngineException {
        try {
            boolean unusedTold = changed.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServerFailures.failed(
                    Fault.BUSY, ReasonCode.ENGINE_SERVER_BUSY, waiter.wanted().name());
        }
    }

    /** What a picture waits for: a server that has work to do rather than one that is silent. */
    EngineWait wait(Waiter waiter) {
        return locked(() -> {
            List<PoolServer> fitting = servers.fitting(waiter);
            return fitting.stream()
                    .filter(server -> !server.isSilent())
                    .findFirst()
                    .map(server -> new EngineWait(server.facts().name(), null))
                    .or(() -> fitting.stream().findFirst().map(PoolServer::silence))
                    .orElseGet(() -> new EngineWait(waiter.wanted().name(), null));
        });
    }

    /** How many pictures those that fit, and do not rest, draw at the same time. */
    int places(Predicate<EngineServerFacts> fits) {
        Instant now = clock.instant();
        return locked(() -> servers.places(fits, now));
    }

    Optional<Instant> failingSince(ServerId id) {
        return locked(() -> servers.failingSince(id));
    }

    /** What this node has and wants at a server, but for one picture. */
    ClusterPlaces.Use use(PoolServer server, @Nullable Waiter but) {
        return locked(() -> {
            List<Waiter> others = waiters.stream()
                    .filter(other -> !other.equals(but) && other.fits(server))
                    .toList();
            int smallest = others.stream()
                    .mapToInt(other -> shares.of(other.sequence()))
                    .min()
                    .orElse(0);
            return new ClusterPlaces.Use(servers.held(server), others.size(), smallest);
        });
    }

    /** How many pictures its generation has in work. */
    int share(Waiter waiter) {
        return locked(() -> shares.of(waiter.sequence()));
    }

    /** The picture that was to begin there does not. */
    void withdraw(PoolServer server, Waiter waiter, Instant askAgain) {
        change(() -> {
            server.withdraw(askAgain);
            shares.end(waiter.sequence());
        });
    }

    void end(PoolServer server, String sequence) {
        change(() -> {
            server.end();
            shares.end(sequence);
        });
    }

    void askAgain() {
        change(servers::askAgain);
    }

    /** @param now all that may be given pictures */
    void apply(List<EngineServerFacts> now) {
        change(() -> servers.apply(now));
    }

    /** Makes a change that those who wait look at. */
    void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Map<ServerId, ServerUse> uses() {
        return locked(servers::uses);
    }

    private <T> T locked(Supplier<T> read) {
        lock.lock();
        try {
            return read.get();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        change(servers::close);
    }
}
