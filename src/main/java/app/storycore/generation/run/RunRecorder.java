package app.storycore.generation.run;

import app.storycore.base.Transactions;
import app.storycore.generation.Dispatch;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.RequestedAction;
import app.storycore.generation.RunLease;
import app.storycore.generation.Stage;
import app.storycore.generation.StaleRunException;
import app.storycore.generation.control.PendingRequests;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.GenerationSheets;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.GenerationShots;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.InterruptedShots;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Where a runner begins, ends and gives signs of life; every write is refused once another runner has taken over.
 *
 * @see ShotRecorder for what it writes in between
 */
@Service
public class RunRecorder {

    /** In a stage without shots to blame, how many runners may be lost in a row without progress. */
    static final int LOSSES_MAX = 10;

    private static final Reason TAKEN_DOWN = Reason.of(ReasonCode.SERVER_LOST_AT_STEP, LOSSES_MAX);

    /** For as long as a run knows its lease. */
    private final Map<RunLease, Lock> locks = Collections.synchronizedMap(new WeakHashMap<>());

    private final Generations generations;
    private final GenerationShots shots;
    private final GenerationSheets sheets;
    private final GenerationLifecycle lifecycle;
    private final InterruptedShots interruptedShots;
    private final PendingRequests requests;
    private final Transactions transactions;
    private final Clock clock;

    RunRecorder(
            Generations generations,
            GenerationShots shots,
            GenerationSheets sheets,
            GenerationLifecycle lifecycle,
            InterruptedShots interruptedShots,
            PendingRequests requests,
            Transactions transactions,
            Clock clock) {
        this.generations = generations;
        this.shots = shots;
        this.sheets = sheets;
        this.lifecycle = lifecycle;
        this.interruptedShots = interruptedShots;
        this.requests = requests;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is to draw a generation; empty when this launch is not its last one. */
    public Optional<WantedEngine> wantedEngine(Dispatch dispatch) {
        return transactions.read(() -> generations
                .findById(dispatch.generationId())
                .filter(g -> g.launch().equals(Optional.of(dispatch)))
                .map(g ->
                        new WantedEngine(g.engine(), g.engineVersion(), g.run().lastHeard())));
    }

    /**
     * Takes a generation with a fresh token. What an earlier runner left in work goes back to waiting; a wish it left
     * unanswered is answered instead.
     *
     * @param node the name of this copy of the application
     * @return empty when there is nothing to run, or when this launch is not its last one
     */
    public Optional<RunPlan> begin(Dispatch dispatch, String node) {
        return transactions.write(() -> generations
                .findById(dispatch.generationId())
                .filter(g -> g.status().isWorking() && g.launch().equals(Optional.of(dispatch)))
                .flatMap(g -> begin(g, node)));
    }

    private Optional<RunPlan> begin(Generation g, String node) {
        List<GenerationShot> putBack = interruptedShots.takenDown(g);
        if (g.status() != GenerationStatus.RUNNING) {
            requests.answer(g, putBack);
            return Optional.empty();
        }
        if (g.run().countLoss(g.progress().permille()) >= LOSSES_MAX
                && g.progress().stage() != Stage.IMAGES) {
            lifecycle.change(g, GenerationStatus.FAILED, TAKEN_DOWN, putBack);
            return Optional.empty();
        }
        Optional<Reason> lost = g.run()
                .node()
                .filter(before -> !before.equals(node))
                .map(before -> Reason.of(ReasonCode.RUN_TAKEN_OVER, before, node));
        RunLease runLease = new RunLease(new GenerationId(g.id()), g.run().take(node, clock.instant()));
        GenerationSnapshot snapshot =
                lost.map(why -> lifecycle.noted(g, why, putBack)).orElseGet(() -> lifecycle.changed(g, putBack));
        return Optional.of(
                RunPlan.of(runLease, g, snapshot, sheets.of(g), shots.findByGenerationIdOrderByNumber(g.id())));
    }

    /**
     * A sign of life.
     *
     * @return what is wanted by now
     * @throws StaleRunException when the run is no longer the current one
     */
    public RequestedAction heartbeat(RunLease runLease) {
        return transactions.write(() -> {
            if (generations.heartbeat(runLease.generationId().value(), runLease.token(), clock.instant()) == 0) {
                throw new StaleRunException(runLease.generationId());
            }
            return generations
                    .wanted(runLease.generationId().value(), runLease.token())
                    .map(now -> RequestedAction.of(now.getStatus(), now.getPauseAtOnce(), now.getYielding()))
                    .orElseThrow(() -> new StaleRunException(runLease.generationId()));
        });
    }

    /**
     * Does what is wanted: cancels, pauses or makes room, and ends the run.
     *
     * @return false when nothing is wanted any more, so that the run goes on
     */
    public boolean answerWish(RunLease runLease) {
        return under(runLease, g -> {
            List<GenerationShot> putBack = interruptedShots.putBack(g);
            boolean answered = requests.answer(g, putBack);
            if (!answered) {
                lifecycle.changed(g, putBack);
            }
            return answered;
        });
    }

    /** The node stops in good order: the generation goes back to the line, what was in work back to waiting. */
    public void release(RunLease runLease, ReasonCode why) {
        write(runLease, g -> requests.answerOrQueue(g, why, interruptedShots.putBack(g)));
    }

    /** All stages are done, or one that counts for all has failed. A cancel that was accepted before is kept. */
    public void finish(RunLease runLease, GenerationStatus end, Reason why) {
        write(runLease, g -> {
            if (g.status() == GenerationStatus.CANCELLING) {
                requests.answer(g, List.of());
            } else {
                lifecycle.change(g, end, why, List.of());
            }
        });
    }

    void write(RunLease runLease, Consumer<Generation> change) {
        under(runLease, g -> {
            change.accept(g);
            return Boolean.TRUE;
        });
    }

    /** One after the other for each run: its shots in work would collide all the time. */
    <T> T under(RunLease runLease, Function<Generation, T> change) {
        Lock lock = locks.computeIfAbsent(runLease, run -> new ReentrantLock());
        lock.lock();
        try {
            return transactions.write(() -> {
                Generation g = generations
                        .findById(runLease.generationId().value())
                        .orElseThrow(() -> new StaleRunException(runLease.generationId()));
                g.require(runLease.token());
                g.run().beat(clock.instant());
                return change.apply(g);
            });
        } finally {
            lock.unlock();
        }
    }
}
