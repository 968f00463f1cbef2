package app.storycore.generation.work;

import app.storycore.generation.GenerationMoved;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Priority;
import app.storycore.generation.RunLauncher;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hands admitted generations to db-scheduler, in the transaction that admits them. */
@Component
class SchedulerLauncher implements RunLauncher {

    private static final int UUID_LENGTH = 36;

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    SchedulerLauncher(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void launch(UUID generationId, Priority priority) {
        // each launch is an execution of its own: the one from before a pause may not be gone yet
        String instance = generationId + ":" + UUID.randomUUID();
        TaskInstance<Void> execution =
                new TaskInstance.Builder<Void>(SchedulerConfiguration.GENERATION, instance).build();
        scheduler.getObject().scheduleIfNotExists(execution, clock.instant());
    }

    /** Before the commit the scheduler could not see it; now it need not wait for its next look. */
    @TransactionalEventListener
    void on(GenerationMoved moved) {
        if (moved.to() == GenerationStatus.RUNNING) {
            scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
        }
    }

    static UUID generationId(String instance) {
        return UUID.fromString(instance.substring(0, UUID_LENGTH));
    }
}
