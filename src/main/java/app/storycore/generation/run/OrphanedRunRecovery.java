package app.storycore.generation.run;

import app.storycore.base.Transactions;
import app.storycore.generation.control.PendingRequests;
import app.storycore.generation.queue.ClusterCapacity;
import app.storycore.generation.queue.RunScheduler;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.InterruptedShots;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Takes back generations that count as running although nobody will ever work on them again, because their execution is
 * gone, or because the nodes that are left have no room for them: what their owner wants is done, the others wait for a
 * new runner.
 */
@Service
public class OrphanedRunRecovery {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedRunRecovery.class);

    /** A runner writes every second; an execution that ends takes less than this to say so. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final Generations generations;
    private final InterruptedShots interruptedShots;
    private final PendingRequests requests;
    private final RunScheduler scheduler;
    private final ClusterCapacity capacity;
    private final Transactions transactions;
    private final Clock clock;

    OrphanedRunRecovery(
            Generations generations,
            InterruptedShots interruptedShots,
            PendingRequests requests,
            RunScheduler scheduler,
            ClusterCapacity capacity,
            Transactions transactions,
            Clock clock) {
        this.generations = generations;
        this.interruptedShots = interruptedShots;
        this.requests = requests;
        this.scheduler = scheduler;
        this.capacity = capacity;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks once; called every few seconds. */
    public void takeBackAbandoned() {
        Instant silentSince = clock.instant().minus(SILENCE);
        transactions.writeOnly(() -> {
            List<Generation> silent = generations.working().stream()
                    .filter(g -> g.run().lastHeard().isBefore(silentSince))
                    .toList();
            silent.stream().filter(g -> !isUnderWay(g)).forEach(this::takeBack);
            takeBackSurplus(silent);
        });
    }

    /** Those admitted last that no node has begun, as many as are too many since a node was lost. */
    private void takeBackSurplus(List<Generation> silent) {
        int surplus = generations.working().size() - capacity.atOnce();
        for (Generation g : silent.reversed()) {
            if (surplus > 0 && g.launch().filter(scheduler::withdraw).isPresent()) {
                takeBack(g);
                surplus--;
            }
        }
    }

    private boolean isUnderWay(Generation g) {
        return g.launch().filter(scheduler::isUnderWay).isPresent();
    }

    private void takeBack(Generation g) {
        LOG.warn("Nobody was at work on generation {} any more; it goes back to the queue", g.id());
        List<GenerationShot> putBack = interruptedShots.takenDown(g);
        requests.answerOrQueue(g, ReasonCode.RUNNER_LOST, putBack);
    }
}
