package app.storycore.generation.work.schedule;

import app.storycore.base.time.SteadyClock;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
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
    Task<Void> scheduledGenerations(GenerationTask task) {
        return Tasks.custom(SchedulerLauncher.TASK, Void.class)
                .onDeadExecution(new LostRunHandler())
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                .execute(task::execute);
    }

    /** Its leases are as steady as ours; by the machine's clock, one that is set two hours forward ends them all. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(SteadyClock clock) {
        return clock::instant;
    }
}
