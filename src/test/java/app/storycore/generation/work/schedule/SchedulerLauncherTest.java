package app.storycore.generation.work.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.storycore.base.MovableClock;
import app.storycore.cluster.ChannelInHand;
import app.storycore.cluster.SignalChannel;
import app.storycore.generation.Dispatch;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.GenerationStatusChanged;
import app.storycore.generation.work.CommittedEvents;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;

class SchedulerLauncherTest {

    private static final GenerationId GENERATION = new GenerationId(new UUID(1, 2));
    private static final Dispatch FIRST = new Dispatch(GENERATION.value(), new UUID(3, 4));
    private static final Dispatch SECOND = new Dispatch(GENERATION.value(), new UUID(5, 6));

    private final Scheduler scheduler = mock(Scheduler.class);
    private final MovableClock clock = new MovableClock();
    private final ChannelInHand channel = new ChannelInHand();
    private final CommittedEvents events = new CommittedEvents(context -> {
        context.registerBean(Scheduler.class, () -> scheduler);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(SignalChannel.class, () -> channel);
        context.register(SchedulerLauncher.class);
    });
    private final SchedulerLauncher launcher = events.bean(SchedulerLauncher.class);

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void schedules_a_launch_for_now_under_a_name_that_leads_back_to_it() {
        clock.advance(Duration.ofHours(1));

        launcher.launch(FIRST);

        ArgumentCaptor<TaskInstance<Void>> instance = ArgumentCaptor.captor();
        ArgumentCaptor<Instant> time = ArgumentCaptor.captor();
        verify(scheduler).scheduleIfNotExists(instance.capture(), time.capture());
        assertThat(instance.getValue().getTaskName()).isEqualTo(SchedulerLauncher.TASK);
        assertThat(SchedulerLauncher.launch(instance.getValue().getId())).isEqualTo(FIRST);
        assertThat(time.getValue()).isEqualTo(MovableClock.START.plus(Duration.ofHours(1)));
    }

    @Test
    void knows_which_launch_of_a_generation_is_under_way() {
        when(scheduler.getScheduledExecution(argThat(instance -> instance != null
                        && SchedulerLauncher.launch(instance.getId()).equals(SECOND))))
                .thenReturn(Optional.of(mock()));

        assertThat(launcher.isUnderWay(FIRST)).isFalse();
        assertThat(launcher.isUnderWay(SECOND)).isTrue();
    }

    @Test
    void has_the_scheduler_look_when_the_start_is_committed_and_not_before() {
        events.commit(
                moved(GenerationStatus.RUNNING),
                () -> verify(scheduler, never()).triggerCheckForDueExecutions());

        verify(scheduler).triggerCheckForDueExecutions();
    }

    @Test
    void tells_other_nodes_of_a_start_and_looks_when_they_tell_of_one() {
        events.commit(moved(GenerationStatus.RUNNING));
        assertThat(channel.sent(SchedulerLauncher.TASK)).hasSize(1);

        channel.receive(channel.sent(SchedulerLauncher.TASK).getFirst());
        channel.lose();

        verify(scheduler, times(3)).triggerCheckForDueExecutions();
        assertThat(channel.sent(SchedulerLauncher.TASK)).hasSize(1);
    }

    @Test
    void lets_the_scheduler_be_when_the_start_is_rolled_back() {
        events.rollBack(moved(GenerationStatus.RUNNING));

        verify(scheduler, never()).triggerCheckForDueExecutions();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RUNNING")
    void lets_the_scheduler_be_when_nothing_is_started(GenerationStatus status) {
        events.commit(moved(status));

        verify(scheduler, never()).triggerCheckForDueExecutions();
    }

    @Test
    void hears_of_starts_without_a_scheduler_and_launches_nothing() {
        try (CommittedEvents without = new CommittedEvents(context -> {
            context.registerBean(Clock.class, () -> clock);
            context.registerBean(SignalChannel.class, () -> channel);
            context.register(SchedulerLauncher.class);
        })) {
            assertThatCode(() -> without.commit(moved(GenerationStatus.RUNNING)))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> without.bean(SchedulerLauncher.class).launch(FIRST))
                    .isInstanceOf(NoSuchBeanDefinitionException.class);
        }
    }

    private static GenerationStatusChanged moved(GenerationStatus to) {
        return new GenerationStatusChanged(GENERATION, GenerationStatus.QUEUED, to);
    }
}
