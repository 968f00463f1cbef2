package app.storycore.generation;

import static app.storycore.generation.GenerationStatus.CANCELLED;
import static app.storycore.generation.GenerationStatus.CANCELLING;
import static app.storycore.generation.GenerationStatus.PAUSED;
import static app.storycore.generation.GenerationStatus.PAUSING;
import static app.storycore.generation.GenerationStatus.QUEUED;
import static app.storycore.generation.GenerationStatus.RUNNING;

import app.storycore.base.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Where a runner begins, ends and gives signs of life; every write is refused once another runner has taken over.
 *
 * @see ShotLedger for what it writes in between
 */
@Service
public class RunLedger {

    /** How often a shot may take its runner down before it is given up. */
    static final int TAKEDOWNS_MAX = 3;

    private final Generations generations;
    private final GenerationShots shots;
    private final GenerationLifecycle lifecycle;
    private final Transactions transactions;
    private final Clock clock;

    RunLedger(
            Generations generations,
            GenerationShots shots,
            GenerationLifecycle lifecycle,
            Transactions transactions,
            Clock clock) {
        this.generations = generations;
        this.shots = shots;
        this.lifecycle = lifecycle;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes a generation with a fresh token. What an earlier runner left in work goes back to waiting; a wish it left
     * unanswered is answered instead.
     *
     * @param node the name of this copy of the application
     * @return empty when there is nothing to run
     */
    public Optional<RunPlan> begin(UUID generationId, String node) {
        return transactions.write(() -> generations.findById(generationId).flatMap(g -> begin(g, node)));
    }

    private Optional<RunPlan> begin(Generation g, String node) {
        if (!g.status().isWorking()) {
            return Optional.empty();
        }
        List<GenerationShot> orphans = putBack(g, true);
        if (g.status() != RUNNING) {
            answer(g, orphans);
            return Optional.empty();
        }
        Run run = new Run(g.id, g.takeToken(node, clock.instant()));
        GenerationSnapshot snapshot = lifecycle.changed(g, orphans);
        return Optional.of(RunPlan.of(run, g, snapshot, shots.findByGenerationIdOrderByNumber(g.id)));
    }

    /**
     * A sign of life.
     *
     * @return what the owner wants by now: RUNNING, PAUSING or CANCELLING
     * @throws StaleRunException when the run is no longer the current one
     */
    public GenerationStatus heartbeat(Run run) {
        return transactions.write(() -> {
            if (generations.heartbeat(run.generationId(), run.token(), clock.instant()) == 0) {
                throw new StaleRunException(run.generationId());
            }
            return generations
                    .status(run.generationId(), run.token())
                    .orElseThrow(() -> new StaleRunException(run.generationId()));
        });
    }

    /** Answers the owner's wish: cancels or pauses, and ends the run. Nothing happens without a wish. */
    public void answerWish(Run run) {
        write(run, g -> answer(g, putBack(g, false)));
    }

    private void answer(Generation g, List<GenerationShot> putBack) {
        if (g.status() == CANCELLING) {
            lifecycle.change(g, CANCELLED, "Cancelled by its owner", ShotEnd.cancelOpen(shots, g.id));
        } else if (g.status() == PAUSING) {
            lifecycle.change(g, PAUSED, "Paused by its owner", putBack);
        }
    }

    /** The node stops in good order: the generation goes back to the line, what was in work back to waiting. */
    public void release(Run run, String why) {
        write(run, g -> {
            List<GenerationShot> putBack = putBack(g, false);
            if (g.status() == RUNNING) {
                lifecycle.change(g, QUEUED, why, putBack);
            } else {
                answer(g, putBack);
            }
        });
    }

    /** All stages are done, or one that counts for all has failed. A cancel that was accepted before is kept. */
    public void finish(Run run, GenerationStatus end, String why) {
        write(run, g -> {
            if (g.status() == CANCELLING) {
                answer(g, List.of());
            } else {
                lifecycle.change(g, end, why, List.of());
            }
        });
    }

    private List<GenerationShot> putBack(Generation g, boolean takenDown) {
        List<GenerationShot> orphans = shots.findByGenerationIdAndStatusIn(g.id, List.of(ShotStatus.RUNNING));
        for (GenerationShot orphan : orphans) {
            orphan.putBack(takenDown);
            if (orphan.takedowns >= TAKEDOWNS_MAX) {
                ShotEnd.fail(g, orphan, "The server went down " + orphan.takedowns + " times while drawing it.", clock);
            }
        }
        return orphans;
    }

    void write(Run run, Consumer<Generation> change) {
        under(run, g -> {
            change.accept(g);
            return Boolean.TRUE;
        });
    }

    <T> T under(Run run, Function<Generation, T> change) {
        return transactions.write(() -> {
            Generation g = generations
                    .findById(run.generationId())
                    .orElseThrow(() -> new StaleRunException(run.generationId()));
            g.require(run.token());
            g.heartbeatAt = clock.instant();
            return change.apply(g);
        });
    }
}
