package app.storycore.workflow.draw;

import app.storycore.base.Subscription;
import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.work.engine.StudioEngineException;
import app.storycore.workflow.server.EngineNotifier;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerService;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The servers that draw, as this node uses them: each gets as many pictures at once as it may, one that fails is left out
 * for a while and asked again, longer each time.
 */
@Component
public class ServerPool {

    /** How long a picture waits while no server that could draw it answers. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final long LOOK_EVERY_MS = 250;

    private final ServerService service;
    private final Clock clock;
    private final Subscription changes;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition changed = lock.newCondition();
    private final Map<EngineServerFacts, PoolServer> servers = new LinkedHashMap<>();
    private volatile boolean stale = true;

    ServerPool(ServerService service, EngineNotifier notifier, Clock clock) {
        this.service = service;
        this.clock = clock;
        this.changes = notifier.subscribe(() -> stale = true);
    }

    /** Which server is wanted. */
    interface Wanted {

        /** Whether a server could draw it. */
        boolean fits(EngineServerFacts server);

        /** Whether it should rather be this one, since it may be at work on it already. */
        boolean isBest(EngineServerFacts server);

        /** What a person calls that for which a server is wanted. */
        String name();
    }

    /**
     * Waits for a server.
     *
     * @param drawing asked again and again whether the picture is wanted still
     * @throws EngineException when there is none, or none that can work answers for a long time
     */
    ServerLease take(Wanted wanted, Drawing drawing) throws EngineException {
        Instant begun = clock.instant();
        while (true) {
            refresh();
            Optional<PoolServer> taken = find(wanted, begun);
            if (taken.isPresent()) {
                return new ServerLease(this, taken.get());
            }
            drawing.progressed(0);
        }
    }

    private Optional<PoolServer> find(Wanted wanted, Instant begun) throws EngineException {
        lock.lock();
        try {
            List<PoolServer> fitting = servers.values().stream()
                    .filter(server -> wanted.fits(server.facts()))
                    .toList();
            if (fitting.isEmpty()) {
                throw ServerFailures.failed(Fault.NOT_EQUIPPED, ReasonCode.ENGINE_SERVER_NONE, wanted.name());
            }
            Instant now = clock.instant();
            Optional<PoolServer> best = fitting.stream()
                    .filter(server -> server.isFree(now))
                    .min(Comparator.<PoolServer, Boolean>comparing(server -> !wanted.isBest(server.facts()))
                            .thenComparing(server -> server.leftOut().isPresent())
                            .thenComparingInt(PoolServer::jobs));
            best.ifPresent(PoolServer::begin);
            if (best.isEmpty()) {
                requireHope(fitting, now, begun);
                awaitChange(wanted);
            }
            return best;
        } finally {
            lock.unlock();
        }
    }

    /** When all are left out, for good reasons or for too long, nobody waits for them. */
    private static void requireHope(List<PoolServer> fitting, Instant now, Instant begun) throws EngineException {
        boolean tooLong = now.isAfter(begun.plus(PATIENCE));
        Predicate<PoolServer.LeftOut> hopeless =
                out -> tooLong || !out.why().fault().canPass();
        if (fitting.stream()
                .allMatch(server -> server.leftOut().filter(hopeless).isPresent())) {
            throw fitting.getFirst().leftOut().orElseThrow().why();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // its caller looks again
    private void awaitChange(Wanted wanted) throws EngineException {
        try {
            boolean unusedTold = changed.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServerFailures.failed(Fault.BUSY, ReasonCode.ENGINE_SERVER_BUSY, wanted.name());
        }
    }

    /** Outside the lock: it asks the database. */
    private void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        List<EngineServerFacts> now = enabled();
        lock.lock();
        try {
            now.forEach(facts -> servers.computeIfAbsent(facts, PoolServer::new));
            servers.entrySet().removeIf(known -> {
                boolean gone = !now.contains(known.getKey());
                if (gone) {
                    known.getValue().close();
                }
                return gone;
            });
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private List<EngineServerFacts> enabled() {
        try {
            return service.enabled();
        } catch (RuntimeException e) {
            stale = true;
            throw e;
        }
    }

    void worked(PoolServer server) {
        change(server::worked);
    }

    void leaveOut(PoolServer server, StudioEngineException why) {
        change(() -> server.leaveOut(why, clock.instant()));
    }

    void giveBack(PoolServer server) {
        change(server::end);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @PreDestroy
    void close() {
        changes.close();
        change(() -> servers.values().forEach(PoolServer::close));
    }
}
