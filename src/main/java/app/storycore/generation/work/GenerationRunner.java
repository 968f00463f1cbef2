package app.storycore.generation.work;

import app.storycore.base.NodeName;
import app.storycore.base.Transactions;
import app.storycore.base.disk.DiskFullException;
import app.storycore.generation.Dispatch;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.RequestedAction;
import app.storycore.generation.RunLease;
import app.storycore.generation.StaleRunException;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.RunPlan;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.ShotRecorder;
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
public class GenerationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationRunner.class);

    private final RunRecorder runs;
    private final ShotRecorder recorder;
    private final RunHeartbeats heartbeats;
    private final List<StageWorker> workers;
    private final StorageRetry storage;
    private final NodeName node;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    GenerationRunner(
            RunRecorder runs,
            ShotRecorder recorder,
            RunHeartbeats heartbeats,
            List<StageWorker> workers,
            StorageRetry storage,
            NodeName node,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.runs = runs;
        this.recorder = recorder;
        this.heartbeats = heartbeats;
        this.workers = workers.stream()
                .sorted(Comparator.comparing(StageWorker::stage))
                .toList();
        this.storage = storage;
        this.node = node;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Works until the generation ends, pauses, or is put back; does nothing when this node is at work for this launch
     * already.
     *
     * @throws RuntimeException when the database is busy or away: to be run again later, with the same launch
     */
    public void run(Dispatch dispatch) {
        if (heartbeats.isRunning(dispatch)) {
            LOG.warn(
                    "Generation {} is at work on this node already; the second start is ignored",
                    dispatch.generationId());
            return;
        }
        runs.begin(dispatch, node.value()).ifPresent(plan -> run(dispatch, plan));
    }

    private void run(Dispatch dispatch, RunPlan plan) {
        RunControl control = heartbeats.add(dispatch, plan.run());
        try {
            ProgressThrottle progress = new ProgressThrottle(plan.run(), plan.snapshot(), recorder, publisher, clock);
            RunContext run = new RunContext(plan, control, progress);
            boolean goesOn = true;
            while (goesOn) {
                goesOn = workOnce(run);
            }
        } finally {
            heartbeats.remove(plan.run());
        }
    }

    /** @return whether the run goes on, because what stopped it is no longer wanted */
    private boolean workOnce(RunContext run) {
        RunPlan plan = run.plan();
        try {
            workThrough(run);
        } catch (RunStoppedException stopped) {
            return stop(run, stopped.order());
        } catch (StaleRunException taken) {
            LOG.info("{}; this runner writes nothing more", taken.getMessage());
        } catch (StageFailedException failed) {
            LOG.warn("Generation {} failed", plan.run().generationId(), failed);
            end(plan, GenerationStatus.FAILED, failed.reason());
        } catch (DiskFullException full) {
            LOG.warn("Generation {} waits for room on the disk", plan.run().generationId());
            return waitForRoom(run);
        } catch (RuntimeException unexpected) {
            if (Transactions.canPass(unexpected)) {
                LOG.warn(
                        "Generation {} is broken off, and goes on later",
                        plan.run().generationId());
                throw unexpected;
            }
            failUnexpectedly(plan, unexpected);
        }
        return false;
    }

    /** The shot in work goes back to waiting first, so that the wait is no attempt at it. */
    private boolean waitForRoom(RunContext run) {
        try {
            storage.awaitRoom(run.control());
            return stop(run, RunnerSignal.YIELD);
        } catch (RunStoppedException stopped) {
            return stop(run, stopped.order());
        }
    }

    private void workThrough(RunContext run) throws StageFailedException {
        for (StageWorker worker : workers) {
            run.control().checkpoint();
            storage.awaitRoom(run.control());
            run.refresh(recorder.shots(run.run()));
            run.progress().stored(recorder.enter(run.run(), worker.stage()));
            Instant began = clock.instant();
            int units = worker.work(run);
            if (units > 0) {
                recorder.measured(run.run(), worker.stage(), units, Duration.between(began, clock.instant()));
            }
        }
        complete(run);
    }

    private void complete(RunContext run) {
        int failed = run.shots().size() - run.shotsWithPanel().size();
        GenerationStatus end = failed == 0 ? GenerationStatus.COMPLETED : GenerationStatus.COMPLETED_WITH_FAILURES;
        Reason why = failed == 0
                ? Reason.of(ReasonCode.COMPLETED)
                : Reason.of(ReasonCode.SHOTS_FAILED, failed, run.shots().size());
        runs.finish(run.run(), end, why);
    }

    private boolean stop(RunContext run, RunnerSignal order) {
        RunLease current = run.run();
        try {
            return switch (order) {
                case YIELD, PAUSE, PAUSE_AT_ONCE, CANCEL -> {
                    boolean goesOn = !runs.answerWish(current);
                    run.control().wish(RequestedAction.NONE);
                    yield goesOn;
                }
                case HAND_OVER -> release(current, ReasonCode.HANDED_OVER);
                case SHUT_DOWN -> release(current, ReasonCode.SERVER_STOPPED);
                case GO_ON, GIVE_UP -> {
                    LOG.info("Generation {} was given up here", current.generationId());
                    yield false;
                }
            };
        } catch (StaleRunException taken) {
            LOG.info("{}; this runner writes nothing more", taken.getMessage());
            return false;
        }
    }

    private boolean release(RunLease current, ReasonCode why) {
        runs.release(current, why);
        return false;
    }

    private void failUnexpectedly(RunPlan plan, RuntimeException unexpected) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Generation {} met an unexpected error, reference {}",
                plan.run().generationId(),
                reference,
                unexpected);
        end(plan, GenerationStatus.FAILED, Reason.of(ReasonCode.UNEXPECTED_ERROR, reference));
    }

    private void end(RunPlan plan, GenerationStatus status, Reason why) {
        try {
            runs.finish(plan.run(), status, why);
        } catch (StaleRunException taken) {
            LOG.info("{}; this runner writes nothing more", taken.getMessage());
        }
    }
}
