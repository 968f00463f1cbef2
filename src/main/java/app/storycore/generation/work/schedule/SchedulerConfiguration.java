package app.storycore.generation.work.schedule;

import app.storycore.base.SteadyClock;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.run.OrphanedRunRecovery;
import app.storycore.generation.work.GenerationRunner;
import app.storycore.generation.work.RunHeartbeats;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What db-scheduler executes: one task for each admitted generation, and the recurring admission. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {

    /** In case a runner cannot begin or go on, because the database does not answer, say. */
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);

    private static final Duration ADMISSION_EVERY = Duration.ofSeconds(5);

    @Bean
    OneTimeTask<Void> generationTask(GenerationRunner runner) {
        return Tasks.oneTime(SchedulerLauncher.TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                .execute((instance, context) -> runner.run(SchedulerLauncher.launch(instance.getId())));
    }

    /** Its leases are as steady as ours; by the machine's clock, one that is set two hours forward ends them all. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(SteadyClock clock) {
        return clock::instant;
    }

    @Bean
    Task<Void> admissionTask(
            OrphanedRunRecovery orphanedRunRecovery, Dispatcher dispatcher, RunHeartbeats runs, SteadyClock clock) {
        return Tasks.recurring("admission", FixedDelay.of(ADMISSION_EVERY)).execute((instance, context) -> {
            if (runs.isIdle()) {
                clock.catchUp();
            }
            orphanedRunRecovery.takeBackAbandoned();
            dispatcher.admit();
        });
    }
}
