package app.storycore.generation.work.schedule;

import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import app.storycore.generation.Dispatch;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.GenerationStatusChanged;
import app.storycore.generation.queue.RunScheduler;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hands admitted generations to db-scheduler, in the transaction that admits them. */
@Component
class SchedulerLauncher implements RunScheduler, SignalListener {

    /** The name under which db-scheduler stores dispatched generations. */
    static final String TASK = "generation";

    private static final int UUID_LENGTH = 36;

    private final ObjectProvider<Scheduler> scheduler;
    private final SignalChannel channel;
    private final Clock clock;

    SchedulerLauncher(ObjectProvider<Scheduler> scheduler, SignalChannel channel, Clock clock) {
        this.scheduler = scheduler;
        this.channel = channel;
        this.clock = clock;
        var unused = channel.subscribe(TASK, this);
    }

    @Override
    public void launch(Dispatch dispatch) {
        scheduler.getObject().scheduleIfNotExists(instance(dispatch), clock.instant());
    }

    @Override
    public boolean isUnderWay(Dispatch dispatch) {
        return scheduler.getObject().getScheduledExecution(instance(dispatch)).isPresent();
    }

    @Override
    public boolean withdraw(Dispatch dispatch) {
        try {
            scheduler.getObject().cancel(instance(dispatch));
            return true;
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException picked) {
            return false;
        }
    }

    /** Before the commit the scheduler could not see it; now it need not wait for its next look. */
    @TransactionalEventListener
    void on(GenerationStatusChanged moved) {
        if (moved.to() == GenerationStatus.RUNNING) {
            lookForDue();
            channel.send(Signal.of(TASK, TASK));
        }
    }

    private void lookForDue() {
        scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
    }

    @Override
    public void received(Signal signal) {
        lookForDue();
    }

    @Override
    public void missed() {
        lookForDue();
    }

    static Dispatch launch(String instance) {
        return new Dispatch(
                UUID.fromString(instance.substring(0, UUID_LENGTH)),
                UUID.fromString(instance.substring(UUID_LENGTH + 1)));
    }

    /** Each launch is an execution of its own: the one from before a pause may not be gone yet. */
    private static TaskInstance<Void> instance(Dispatch dispatch) {
        return new TaskInstance.Builder<Void>(TASK, dispatch.generationId() + ":" + dispatch.execution()).build();
    }
}
