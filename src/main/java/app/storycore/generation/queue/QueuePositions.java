package app.storycore.generation.queue;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.estimate.Estimates;
import app.storycore.generation.queue.QueueSimulation.AtWork;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.Outlook;
import app.storycore.generation.store.QueueSchedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out where in the line the queued generations stand. */
@Component
class QueuePositions implements Outlook {

    private final Generations generations;
    private final LastStarts lastStarts;
    private final Estimates estimates;
    private final GenerationLimits limits;
    private final ClusterCapacity capacity;
    private final Clock clock;

    QueuePositions(
            Generations generations,
            LastStarts lastStarts,
            Estimates estimates,
            GenerationLimits limits,
            ClusterCapacity capacity,
            Clock clock) {
        this.generations = generations;
        this.lastStarts = lastStarts;
        this.estimates = estimates;
        this.limits = limits;
        this.capacity = capacity;
        this.clock = clock;
    }

    @Override
    public Instant end(Generation g, @Nullable Instant before, Instant now) {
        return estimates.end(g, before, now);
    }

    @Override
    public QueueSchedule queue() {
        Instant now = clock.instant();
        List<Generation> queued = generations.queued();
        Map<GenerationId, Duration> left = queued.stream()
                .collect(Collectors.toMap(g -> new GenerationId(g.id()), g -> estimates.remaining(g, now)));
        List<AtWork> working = generations.working().stream()
                .map(g -> new AtWork(new AccountId(g.ownerId()), now.plus(estimates.remaining(g, now))))
                .toList();
        FairSharePolicy.Situation situation = FairSharePolicy.Situation.of(queued, generations, lastStarts);
        // while no node takes work, the line is shown as if the first one did
        int slots = Math.max(1, capacity.atOnce());
        return new QueueSimulation(situation, working, slots, limits.perAccount(), now).play(left);
    }
}
