package app.storycore.generation.work.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Three nodes of which one is lost: the two others notice it in the same moment. */
class LostRunHandlerTest {

    /** By the database, long before what this machine's clock says. */
    private static final Instant NOW = Instant.parse("2020-02-02T20:20:20Z");

    private final Execution run = new Execution(Instant.EPOCH, new TaskInstance<Void>(SchedulerLauncher.TASK, "run"));
    private final ExecutionComplete lost = ExecutionComplete.failure(run, NOW, NOW, new RuntimeException("lost"));

    @SuppressWarnings("unchecked")
    private final ExecutionOperations<Void> operations = mock(ExecutionOperations.class);

    @Test
    void makes_a_lost_run_due_now_whatever_the_machines_clock_says() {
        new LostRunHandler().deadExecution(lost, operations);

        verify(operations).reschedule(lost, NOW);
    }

    @Test
    void is_what_the_scheduler_asks() {
        assertThat(new SchedulerConfiguration()
                        .scheduledGenerations(mock(GenerationTask.class))
                        .getDeadExecutionHandler())
                .isInstanceOf(LostRunHandler.class);
    }

    @Test
    void leaves_it_to_a_node_that_was_faster() {
        doThrow(new ExecutionException("Expected one execution to be updated, but updated 0", run))
                .when(operations)
                .reschedule(any(), any());

        assertThatNoException().isThrownBy(() -> new LostRunHandler().deadExecution(lost, operations));
    }
}
