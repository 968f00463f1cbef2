package app.storycore.generation.work.schedule;

import app.storycore.base.time.SteadyClock;
import app.storycore.generation.work.GenerationRunner;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What db-scheduler executes: one task for each admitted generation. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class SchedulerConfiguration {

    /** In case a runner cannot begin or go on, because the database does not answer, say. */
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);

    @Bean
    Task<Void> generationTask(GenerationRunner runner, RunPlacement placement) {
        return Tasks.custom(SchedulerLauncher.TASK, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                .execute((instance, context) -> {
                    Instant due = context.getExecution().executionTime;
                    if (!placement.begins(due)) {
                        return giveBack(due, placement);
                    }
                    try {
                        runner.run(SchedulerLauncher.launch(instance.getId()));
                    } finally {
                        placement.ended();
                    }
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }

    /** It stays as due as it was, for another node to pick it. */
    private static CompletionHandler<Void> giveBack(Instant due, RunPlacement placement) {
        return (complete, execution) -> {
            execution.reschedule(complete, due);
            placement.askOthers();
        };
    }

    /** Its leases are as steady as ours; by the machine's clock, one that is set two hours forward ends them all. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(SteadyClock clock) {
        return clock::instant;
    }
}
