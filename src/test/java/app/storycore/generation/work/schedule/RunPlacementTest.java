package app.storycore.generation.work.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.storycore.base.MovableClock;
import app.storycore.cluster.ChannelInHand;
import app.storycore.cluster.NodeHeartbeat;
import app.storycore.cluster.Signal;
import app.storycore.generation.Dispatch;
import app.storycore.generation.queue.ClusterCapacity;
import app.storycore.generation.queue.NodeLoad;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class RunPlacementTest {

    private static final Dispatch RUN = new Dispatch(new UUID(1, 2), new UUID(3, 4));
    private static final int LIMIT = 4;
    private static final Duration LONG = Duration.ofSeconds(4);

    private final ClusterCapacity capacity = mock();
    private final Scheduler scheduler = mock();
    private final DueRuns due = mock();
    private final EngineVersionWait versions = mock();
    private final ChannelInHand channel = new ChannelInHand();
    private final MovableClock clock = new MovableClock();
    private RunPlacement placement;

    @BeforeEach
    void node_with_room() {
        when(capacity.here()).thenReturn(LIMIT);
        when(capacity.elsewhere(any())).thenReturn(List.of());
        when(due.oldest()).thenReturn(List.of());
        when(versions.wanted(any())).thenReturn(Optional.empty());
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("scheduler", scheduler);
        NodeHeartbeat heartbeat = mock();
        when(heartbeat.subscribe(any())).thenReturn(() -> {});
        placement = new RunPlacement(
                capacity, beans.getBeanProvider(Scheduler.class), due, versions, heartbeat, channel, clock);
    }

    @AfterEach
    void close() {
        placement.stop();
    }

    @Test
    void begins_everything_here_when_there_is_no_other_node() {
        for (int i = 0; i < LIMIT; i++) {
            assertThat(begins()).isTrue();
        }
    }

    @Test
    void begins_here_no_more_than_one_above_an_equal_node() {
        otherNodeHas(1);

        assertThat(List.of(begins(), begins(), begins())).containsExactly(true, true, false);
    }

    @Test
    void begins_here_again_when_one_has_ended() {
        otherNodeHas(0);
        assertThat(begins()).isTrue();
        assertThat(begins()).isFalse();

        placement.ended();

        assertThat(begins()).isTrue();
    }

    @Test
    void begins_here_what_a_full_node_cannot_take() {
        otherNodeHas(LIMIT);

        for (int i = 0; i < LIMIT; i++) {
            assertThat(begins()).isTrue();
        }
    }

    @Test
    void begins_here_what_the_other_node_has_left_lying() {
        otherNodeHas(0);
        begins();

        assertThat(placement.begins(RUN, clock.instant().minus(LONG))).isTrue();
    }

    @Test
    void begins_nothing_while_drained_however_long_it_waits() {
        when(capacity.here()).thenReturn(0);

        assertThat(placement.begins(RUN, clock.instant().minus(LONG))).isFalse();
    }

    @Test
    void stops_looking_while_another_node_has_less_to_do_and_looks_again_when_told() {
        otherNodeHas(0);
        begins();

        placement.askOthers();

        await().untilAsserted(() -> verify(scheduler).pause());
        assertThat(channel.sent(SchedulerLauncher.TASK)).hasSize(1);

        otherNodeHas(1);
        channel.receive(Signal.of("queue", "queue"));

        await().untilAsserted(() -> verify(scheduler).resume());
        verify(scheduler).triggerCheckForDueExecutions();
    }

    @Test
    void looks_again_when_something_was_left_lying() {
        otherNodeHas(0);
        begins();
        Instant before = clock.instant();
        when(due.oldest()).thenReturn(List.of(new DueRuns.DueRun(RUN, before)));
        clock.advance(LONG);

        channel.lose();

        await().untilAsserted(() -> verify(scheduler, atLeastOnce()).resume());
    }

    @Test
    void begins_here_what_has_to_keep_an_engine_that_a_node_with_less_to_do_has_not() {
        otherNodeHas(0);
        begins();
        when(versions.wanted(RUN)).thenReturn(Optional.of("sketch 1"));
        when(capacity.elsewhere("sketch 1")).thenReturn(List.of());
        when(due.oldest()).thenReturn(List.of(new DueRuns.DueRun(RUN, clock.instant())));

        channel.lose();

        await().untilAsserted(() -> verify(scheduler, atLeastOnce()).resume());
        verify(scheduler, never()).pause();
        assertThat(begins()).isTrue();
    }

    @Test
    void does_not_look_for_what_is_left_to_others() {
        when(versions.isLeftToOthers(RUN)).thenReturn(true);
        when(due.oldest()).thenReturn(List.of(new DueRuns.DueRun(RUN, clock.instant())));

        channel.lose();

        await().untilAsserted(() -> verify(scheduler, atLeastOnce()).pause());
        verify(scheduler, never()).resume();
    }

    private boolean begins() {
        return placement.begins(RUN, clock.instant());
    }

    private void otherNodeHas(int runs) {
        when(capacity.elsewhere(any())).thenReturn(List.of(new NodeLoad(runs, LIMIT)));
    }
}
