package app.storycore.generation.work.schedule;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a run due whose node was lost. The scheduler's own handler goes by the clock of the machine: where that is ahead,
 * the run would wait for as long. All other nodes notice the loss, and the first one does it.
 */
final class LostRunHandler implements DeadExecutionHandler<Void> {

    private static final Logger LOG = LoggerFactory.getLogger(LostRunHandler.class);

    @Override
    public void deadExecution(ExecutionComplete lost, ExecutionOperations<Void> operations) {
        try {
            operations.reschedule(lost, lost.getTimeDone());
        } catch (ExecutionException late) {
            LOG.debug("Another node was faster to take back {}", lost.getExecution().taskInstance, late);
        }
    }
}
