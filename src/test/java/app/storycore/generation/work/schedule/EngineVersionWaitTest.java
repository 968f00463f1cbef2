package app.storycore.generation.work.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.storycore.base.MovableClock;
import app.storycore.generation.Dispatch;
import app.storycore.generation.queue.ClusterCapacity;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.WantedEngine;
import app.storycore.generation.work.engine.EngineRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EngineVersionWaitTest {

    private static final Dispatch RUN = new Dispatch(new UUID(1, 2), new UUID(3, 4));

    private final RunRecorder runs = mock();
    private final EngineRegistry engines = mock();
    private final ClusterCapacity capacity = mock();
    private final MovableClock clock = new MovableClock();
    private final EngineVersionWait wait = new EngineVersionWait(runs, engines, capacity, clock);

    @BeforeEach
    void node_of_version_2() {
        when(engines.names()).thenReturn(List.of("sketch 2"));
        when(runs.wantedEngine(RUN)).thenReturn(Optional.of(new WantedEngine("sketch", "1", clock.instant())));
        when(capacity.hasElsewhere("sketch", "1")).thenReturn(true);
    }

    @Test
    void leaves_a_run_to_a_node_with_its_version_for_half_a_minute() {
        assertThat(wait.isLeftToOthers(RUN)).isTrue();
        clock.advance(Duration.ofSeconds(31));
        assertThat(wait.isLeftToOthers(RUN)).isFalse();
    }

    @Test
    void takes_it_at_once_when_no_other_node_has_its_version() {
        when(capacity.hasElsewhere("sketch", "1")).thenReturn(false);

        assertThat(wait.isLeftToOthers(RUN)).isFalse();
    }

    @Test
    void takes_what_began_with_its_own_version() {
        when(runs.wantedEngine(RUN)).thenReturn(Optional.of(new WantedEngine("sketch", "2", clock.instant())));

        assertThat(wait.isLeftToOthers(RUN)).isFalse();
    }

    @Test
    void knows_the_engine_that_a_run_keeps_for_half_a_minute_where_this_node_has_it() {
        assertThat(wait.wanted(RUN)).isEmpty();
        when(engines.names()).thenReturn(List.of("sketch 1"));
        assertThat(wait.wanted(RUN)).contains("sketch 1");

        clock.advance(Duration.ofSeconds(31));

        assertThat(wait.wanted(RUN)).isEmpty();
    }

    @Test
    void has_nothing_to_wait_for_when_the_launch_is_not_the_last_one() {
        when(runs.wantedEngine(RUN)).thenReturn(Optional.empty());

        assertThat(wait.isLeftToOthers(RUN)).isFalse();
    }
}
