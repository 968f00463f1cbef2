package app.storycore.generation.run;

import app.storycore.base.Transactions;
import app.storycore.engine.JobMemory;
import app.storycore.engine.PanelProvenance;
import app.storycore.generation.RunLease;
import app.storycore.generation.StaleRunException;
import app.storycore.generation.estimate.EngineTimings;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.store.GenerationLifecycle;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Where a runner writes down the job that draws a shot on another machine, before it is sent. It outlives the runner, so
 * that the next one finds the picture instead of having it drawn again.
 */
@Service
public class JobRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(JobRecorder.class);

    private final RunRecorder runs;
    private final EngineJobs jobs;
    private final GenerationLifecycle lifecycle;
    private final EngineTimings timings;
    private final Transactions transactions;
    private final Clock clock;

    JobRecorder(
            RunRecorder runs,
            EngineJobs jobs,
            GenerationLifecycle lifecycle,
            EngineTimings timings,
            Transactions transactions,
            Clock clock) {
        this.timings = timings;
        this.transactions = transactions;
        this.runs = runs;
        this.lifecycle = lifecycle;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * What is known of the job of one shot; its changes throw {@link StaleRunException} when the run is no longer the
     * current one.
     *
     * @param begins stores a job with the beginning of the shot, unless that is begun; returns whether it did
     */
    public JobMemory memory(RunLease runLease, int number, Predicate<JobMemory.Job> begins) {
        return new Memory(runLease, number, begins);
    }

    /** How long a server took for a panel that is stored; only an estimate misses it when it cannot be written down. */
    public void took(String engine, @Nullable PanelProvenance provenance) {
        if (provenance == null || provenance.server().isEmpty()) {
            return;
        }
        try {
            transactions.writeOnly(
                    () -> timings.drawn(engine, provenance.server(), Duration.ofMillis(provenance.millis())));
        } catch (RuntimeException missed) { // whatever it is, the panel is stored
            LOG.warn("The time of a panel of {} is not written down", engine, missed);
        }
    }

    private final class Memory implements JobMemory {

        private final RunLease runLease;
        private final EngineJob.Key key;
        private final Predicate<Job> begins;
        private boolean read;
        private @Nullable Job known;

        Memory(RunLease runLease, int number, Predicate<Job> begins) {
            this.runLease = runLease;
            this.begins = begins;
            this.key = new EngineJob.Key(runLease.generationId().value(), number);
        }

        /** Read once: nobody but this run changes it. */
        @Override
        public Optional<Job> recall() {
            if (!read) {
                isNow(jobs.findById(key).map(EngineJob::job).orElse(null));
            }
            return Optional.ofNullable(known);
        }

        @Override
        public void remember(Job job) {
            if (!begins.test(job)) {
                runs.write(runLease, generation -> jobs.keep(key, job, clock.instant()));
            }
            isNow(job);
        }

        @Override
        public void giveUp(String serverName) {
            runs.write(runLease, generation -> {
                lifecycle.noted(
                        generation, Reason.of(ReasonCode.ENGINE_JOB_LEFT, key.shotNumber(), serverName), List.of());
                jobs.deleteById(key);
            });
            isNow(null);
        }

        @Override
        public void forget() {
            runs.write(runLease, generation -> jobs.deleteById(key));
            isNow(null);
        }

        private void isNow(@Nullable Job job) {
            known = job;
            read = true;
        }
    }
}
