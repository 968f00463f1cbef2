package app.storycore.generation.work;

import app.storycore.generation.GenerationMoved;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Launch;
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
    public void launch(Launch launch) {
        scheduler.getObject().scheduleIfNotExists(instance(launch), clock.instant());
    }

    @Override
    public boolean isUnderWay(Launch launch) {
        return scheduler.getObject().getScheduledExecution(instance(launch)).isPresent();
    }

    /** Before the commit the scheduler could not see it; now it need not wait for its next look. */
    @TransactionalEventListener
    void on(GenerationMoved moved) {
        if (moved.to() == GenerationStatus.RUNNING) {
            scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
        }
    }

    static Launch launch(String instance) {
        return new Launch(
                UUID.fromString(instance.substring(0, UUID_LENGTH)),
                UUID.fromString(instance.substring(UUID_LENGTH + 1)));
    }

    /** Each launch is an execution of its own: the one from before a pause may not be gone yet. */
    private static TaskInstance<Void> instance(Launch launch) {
        return new TaskInstance.Builder<Void>(
                        SchedulerConfiguration.GENERATION, launch.generationId() + ":" + launch.execution())
                .build();
    }
}
