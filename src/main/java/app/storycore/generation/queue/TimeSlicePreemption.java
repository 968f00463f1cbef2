package app.storycore.generation.queue;

import app.storycore.account.AccountId;
import app.storycore.generation.ControlRequested;
import app.storycore.generation.GenerationId;
import app.storycore.generation.RequestedAction;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asks a generation that has had its turn to make room while another account waits and has fewer running; so a long one
 * never keeps others waiting for ever.
 */
@Component
class TimeSlicePreemption {

    private final GenerationLifecycle lifecycle;
    private final GenerationLimits limits;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    TimeSlicePreemption(
            GenerationLifecycle lifecycle, GenerationLimits limits, ApplicationEventPublisher publisher, Clock clock) {
        this.lifecycle = lifecycle;
        this.limits = limits;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Called in a transaction, when there is no room.
     *
     * @param next the one that would run if there were room
     * @param running generations at work by account
     */
    void makeRoom(FairSharePolicy.Waiting next, Map<AccountId, Long> running, List<Generation> working) {
        boolean underWay = working.stream().anyMatch(g -> g.wish() != RequestedAction.NONE);
        if (!underWay) {
            longest(next, running, working).ifPresent(this::ask);
        }
    }

    private Optional<Generation> longest(
            FairSharePolicy.Waiting next, Map<AccountId, Long> running, List<Generation> working) {
        Instant turnOver = clock.instant().minus(limits.turn());
        long own = running.getOrDefault(next.ownerId(), 0L);
        return working.stream()
                .filter(g -> running.getOrDefault(new AccountId(g.ownerId()), 0L) > own)
                .filter(g ->
                        g.run().admittedAt() != null && !g.run().admittedAt().isAfter(turnOver))
                .min(Comparator.<Generation>comparingLong(g -> -running.getOrDefault(new AccountId(g.ownerId()), 0L))
                        .thenComparing(g -> g.run().admittedAt()));
    }

    private void ask(Generation generation) {
        generation.run().askToYield();
        lifecycle.changed(generation, List.of());
        publisher.publishEvent(new ControlRequested(new GenerationId(generation.id()), generation.wish()));
    }
}
