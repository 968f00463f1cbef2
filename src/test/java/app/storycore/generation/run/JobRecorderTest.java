package app.storycore.generation.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import app.storycore.base.Transactions;
import app.storycore.engine.PanelProvenance;
import app.storycore.generation.estimate.EngineTimings;
import app.storycore.generation.store.GenerationLifecycle;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class JobRecorderTest {

    private final Transactions transactions = mock(Transactions.class);
    private final JobRecorder jobs = new JobRecorder(
            mock(RunRecorder.class),
            mock(EngineJobs.class),
            mock(GenerationLifecycle.class),
            mock(EngineTimings.class),
            transactions,
            Clock.systemUTC());

    /** Its shot is stored, and would be drawn again. */
    @Test
    void a_time_that_cannot_be_written_down_is_left_out_whatever_the_matter_is() {
        doThrow(new NoSuchElementException("a server that was deleted meanwhile"))
                .when(transactions)
                .writeOnly(any());
        PanelProvenance drawn =
                new PanelProvenance("Portraits", "1", "Box", "5", "a cat", "", "job", 4_000, false, List.of());
        assertThatCode(() -> jobs.took("workflow-1", drawn)).doesNotThrowAnyException();
        verify(transactions).writeOnly(any());
    }
}
