package app.storycore.generation.work;

import app.storycore.generation.Admission;
import app.storycore.generation.Recovery;
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

    static final String GENERATION = "generation";

    /** In case a runner cannot begin or go on, because the database does not answer, say. */
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);

    private static final Duration ADMISSION_EVERY = Duration.ofSeconds(5);

    @Bean
    OneTimeTask<Void> generationTask(GenerationRunner runner) {
        return Tasks.oneTime(GENERATION)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                .execute((instance, context) -> runner.run(SchedulerLauncher.launch(instance.getId())));
    }

    @Bean
    Task<Void> admissionTask(Recovery recovery, Admission admission) {
        return Tasks.recurring("admission", FixedDelay.of(ADMISSION_EVERY)).execute((instance, context) -> {
            recovery.takeBackAbandoned();
            admission.admit();
        });
    }
}
