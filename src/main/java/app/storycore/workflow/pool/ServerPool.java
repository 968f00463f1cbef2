package app.storycore.workflow.pool;

import app.storycore.base.Subscription;
import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.generation.work.engine.StudioEngineException;
import app.storycore.workflow.server.EngineNotifier;
import app.storycore.workflow.server.EngineServerFacts;
import app.storycore.workflow.server.ServerAnswered;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerService;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The servers that draw, as this node uses them: each gets as many pictures at once as it may, one that fails is left out
 * for a while and asked again, longer each time.
 */
@Component
public class ServerPool implements ServerSupply {

    /** How long a picture waits while no server that could draw it answers. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ServerService service;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ClusterPlaces cluster;
    private final ServerQueue queue;
    private final ServerPlaces places;
    private final EnabledServers enabled;
    private final Subscription changes;
    private final Subscription givenBack;
    private final AtomicLong tickets = new AtomicLong();

    ServerPool(
            ServerService service,
            ClusterPlaces cluster,
            EngineNotifier notifier,
            ApplicationEventPublisher events,
            Clock clock) {
        this.service = service;
        this.cluster = cluster;
        this.events = events;
        this.clock = clock;
        this.queue = new ServerQueue(clock);
        this.places = new ServerPlaces(queue, cluster, clock);
        this.enabled = new EnabledServers(service::enabled, queue::apply);
        this.changes = notifier.subscribe(enabled::changed);
        this.givenBack = cluster.whenGivenBack(queue::askAgain);
    }

    /** Which server is wanted. */
    public interface Wanted {

        /** Whether a server could draw it. */
        boolean fits(EngineServerFacts server);

        /** The one that may be at work on it already: it is asked first, free or not, left out or not. */
        default Optional<ServerId> atWork() {
            return Optional.empty();
        }

        /** What a person calls that for which a server is wanted. */
        String name();
    }

    /** Those that wait get the free ones fairly: the generation with the fewest pictures in work first. */
    @Override
    public ServerLease take(Wanted wanted, Drawing drawing) throws EngineException {
        Instant begun = clock.instant();
        Waiter waiter = new Waiter(wanted, drawing.sequence(), tickets.incrementAndGet());
        enabled.refresh();
        queue.enter(waiter);
        try {
            while (true) {
                Optional<PoolServer> taken = queue.find(waiter, begun);
                if (taken.isPresent() && places.take(taken.get(), waiter)) {
                    return new ServerLease(this, taken.get(), waiter.sequence());
                }
                drawing.waits(queue.wait(waiter));
                enabled.refresh();
            }
        } finally {
            queue.leave(waiter);
        }
    }

    @Override
    public int places(Predicate<EngineServerFacts> fits) {
        enabled.refresh();
        return Math.max(1, queue.places(fits));
    }

    /** How servers are used that have been used at all; asks the database when there are several nodes. */
    public Map<ServerId, ServerUse> uses() {
        Map<ServerId, ServerUse> uses = queue.uses();
        cluster.jobsOfOthers()
                .forEach((id, jobs) ->
                        uses.put(id, uses.getOrDefault(id, ServerUse.NONE).ofOthers(jobs)));
        return uses;
    }

    /** Since when a server is given nothing because it fails; empty while it works, or is only busy. */
    public Optional<Instant> failingSince(ServerId id) {
        return queue.failingSince(id);
    }

    @Override
    public String name(ServerId id) {
        return service.facts(id).map(EngineServerFacts::name).orElseGet(id::toString);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    void tell(ServerAnswered answer) {
        events.publishEvent(answer);
    }

    void worked(PoolServer server) {
        queue.change(server::worked);
    }

    void leaveOut(PoolServer server, StudioEngineException why, Optional<Duration> asked) {
        queue.change(() -> server.leaveOut(why, asked, clock.instant()));
    }

    void giveBack(PoolServer server, String sequence) {
        places.giveBack(server, sequence);
    }

    @PreDestroy
    void close() {
        changes.close();
        givenBack.close();
        places.close();
        queue.close();
    }
}
