package app.storycore.generation.work;

import app.storycore.generation.GenerationStatus;
import app.storycore.generation.RunLedger;
import app.storycore.generation.RunPlan;
import app.storycore.generation.ShotLedger;
import app.storycore.generation.StaleRunException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes one generation through its stages, from the first step that is not done, until it ends or is to stop. */
@Component
class GenerationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationRunner.class);

    private final RunLedger runs;
    private final ShotLedger ledger;
    private final ActiveRuns active;
    private final List<StageWorker> workers;
    private final NodeName node;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    GenerationRunner(
            RunLedger runs,
            ShotLedger ledger,
            ActiveRuns active,
            List<StageWorker> workers,
            NodeName node,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.runs = runs;
        this.ledger = ledger;
        this.active = active;
        this.workers = workers.stream()
                .sorted(Comparator.comparing(StageWorker::stage))
                .toList();
        this.node = node;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Works until the generation ends, pauses, or is put back; does nothing when this node is at work on it already. */
    void run(UUID generationId) {
        if (active.isRunning(generationId)) {
            LOG.warn("Generation {} is at work on this node already; the second start is ignored", generationId);
            return;
        }
        runs.begin(generationId, node.value()).ifPresent(this::run);
    }

    private void run(RunPlan plan) {
        RunControl control = active.add(plan.run());
        try {
            InsideProgress progress = new InsideProgress(plan.run(), plan.snapshot(), ledger, publisher, clock);
            workThrough(new RunContext(plan, control, progress));
        } catch (RunStoppedException stopped) {
            stop(plan, stopped.order());
        } catch (StaleRunException taken) {
            LOG.info("{}; this runner writes nothing more", taken.getMessage());
        } catch (StageFailedException failed) {
            LOG.warn("Generation {} failed", plan.run().generationId(), failed);
            end(plan, GenerationStatus.FAILED, failed.reason());
        } catch (RuntimeException unexpected) {
            failUnexpectedly(plan, unexpected);
        } finally {
            active.remove(plan.run());
        }
    }

    private void workThrough(RunContext run) throws StageFailedException {
        for (StageWorker worker : workers) {
            run.control().checkpoint();
            run.refresh(ledger.shots(run.run()));
            run.progress().stored(ledger.enter(run.run(), worker.stage()));
            Instant began = clock.instant();
            int units = worker.work(run);
            if (units > 0) {
                ledger.measured(run.run(), worker.stage(), units, Duration.between(began, clock.instant()));
            }
        }
        complete(run);
    }

    private void complete(RunContext run) {
        int failed = run.shots().size() - run.shotsWithPanel().size();
        GenerationStatus end = failed == 0 ? GenerationStatus.COMPLETED : GenerationStatus.COMPLETED_WITH_FAILURES;
        String why = failed == 0
                ? "All shots are done"
                : failed + " of " + run.shots().size() + " shots failed";
        runs.finish(run.run(), end, why);
    }

    private void stop(RunPlan plan, RunOrder order) {
        switch (order) {
            case PAUSE, CANCEL -> quietly(() -> runs.answerWish(plan.run()));
            case SHUT_DOWN -> quietly(() -> runs.release(plan.run(), "The server was stopped"));
            case GO_ON, GIVE_UP ->
                LOG.info("Generation {} was given up here", plan.run().generationId());
        }
    }

    private void failUnexpectedly(RunPlan plan, RuntimeException unexpected) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Generation {} met an unexpected error, reference {}",
                plan.run().generationId(),
                reference,
                unexpected);
        end(plan, GenerationStatus.FAILED, "Unexpected error, reference " + reference + " in the server's log.");
    }

    private void end(RunPlan plan, GenerationStatus status, String why) {
        quietly(() -> runs.finish(plan.run(), status, why));
    }

    private static void quietly(Runnable write) {
        try {
            write.run();
        } catch (StaleRunException taken) {
            LOG.info("{}; this runner writes nothing more", taken.getMessage());
        }
    }
}
