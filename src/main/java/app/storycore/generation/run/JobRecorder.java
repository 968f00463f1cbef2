package app.storycore.generation.run;

import app.storycore.engine.JobMemory;
import app.storycore.generation.RunLease;
import app.storycore.generation.StaleRunException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Where a runner writes down the job that draws a shot on another machine, before it is sent. It outlives the runner, so
 * that the next one finds the picture instead of having it drawn again.
 */
@Service
public class JobRecorder {

    private final RunRecorder runs;
    private final EngineJobs jobs;
    private final Clock clock;

    JobRecorder(RunRecorder runs, EngineJobs jobs, Clock clock) {
        this.runs = runs;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * What is known of the job of one shot; its changes throw {@link StaleRunException} when the run is no longer the
     * current one.
     */
    public JobMemory memory(RunLease runLease, int number) {
        return new Memory(runLease, number);
    }

    private final class Memory implements JobMemory {

        private final RunLease runLease;
        private final EngineJob.Key key;

        Memory(RunLease runLease, int number) {
            this.runLease = runLease;
            this.key = new EngineJob.Key(runLease.generationId().value(), number);
        }

        @Override
        public Optional<Job> recall() {
            return jobs.findById(key).map(EngineJob::job);
        }

        @Override
        public void remember(Job job) {
            runs.write(
                    runLease,
                    generation -> jobs.findById(key)
                            .ifPresentOrElse(
                                    known -> known.become(job, clock.instant()),
                                    () -> jobs.save(new EngineJob(key, job, clock.instant()))));
        }

        @Override
        public void forget() {
            runs.write(runLease, generation -> jobs.deleteById(key));
        }
    }
}
