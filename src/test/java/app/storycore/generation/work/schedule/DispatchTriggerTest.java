package app.storycore.generation.work.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import app.storycore.cluster.ChannelInHand;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.GenerationStatusChanged;
import app.storycore.generation.QueueReordered;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.work.CommittedEvents;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DispatchTriggerTest {

    private final Dispatcher dispatcher = mock(Dispatcher.class);
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicReference<Thread> thread = new AtomicReference<>();
    private final Set<Thread> threadsBefore = admissionThreads();
    private final ChannelInHand channel = new ChannelInHand();
    private final CommittedEvents events = new CommittedEvents(context -> {
        context.registerBean(Dispatcher.class, () -> dispatcher);
        context.registerBean(SignalChannel.class, () -> channel);
        context.register(DispatchTrigger.class);
    });

    @AfterEach
    void close() {
        events.close();
    }

    @ParameterizedTest
    @EnumSource
    void looks_when_one_waits_or_makes_room_and_not_while_it_works(GenerationStatus status) {
        countLooks();

        events.commit(moved(status));

        if (status.isWorking()) {
            assertThatNobodyLooks();
        } else {
            awaitLooks(1);
        }
    }

    @Test
    void looks_when_the_line_has_another_order() {
        countLooks();

        events.commit(new QueueReordered());

        awaitLooks(1);
        assertThat(thread.get()).as("not the one that committed").isNotSameAs(Thread.currentThread());
    }

    @Test
    void looks_when_another_node_says_so_or_could_not() {
        countLooks();
        DispatchTrigger trigger = events.bean(DispatchTrigger.class);

        channel.receive(Signal.of("queue", "queue"));
        awaitLooks(1);
        trigger.missed();
        awaitLooks(2);

        assertThat(channel.sent("queue")).as("heard, not told again").isEmpty();
    }

    @Test
    void tells_other_nodes() {
        events.commit(moved(GenerationStatus.QUEUED));
        events.commit(new QueueReordered());
        events.commit(moved(GenerationStatus.RUNNING));

        assertThat(channel.sent("queue")).hasSize(2);
    }

    @Test
    void does_not_look_at_what_was_rolled_back() {
        events.rollBack(moved(GenerationStatus.QUEUED));
        events.rollBack(new QueueReordered());

        assertThatNobodyLooks();
    }

    @Test
    void looks_once_more_for_all_that_happens_while_it_looks() {
        CountDownLatch looking = new CountDownLatch(1);
        answer(looking);
        events.commit(new QueueReordered());
        await().until(() -> thread.get() != null);

        for (int i = 0; i < 10; i++) {
            events.commit(moved(GenerationStatus.QUEUED));
        }
        looking.countDown();

        awaitLooks(2);
        await().until(() -> thread.get().getState() == Thread.State.WAITING);
        assertThat(looks).hasValue(2);
    }

    @Test
    void looks_again_after_a_look_has_failed() {
        doAnswer(call -> {
                    if (looks.incrementAndGet() == 1) {
                        throw new IllegalStateException("The database is away");
                    }
                    return null;
                })
                .when(dispatcher)
                .admit();

        events.commit(new QueueReordered());
        awaitLooks(1);
        events.commit(new QueueReordered());

        awaitLooks(2);
    }

    @Test
    void looks_no_more_once_the_server_stops_and_says_so_to_nobody() {
        countLooks();
        events.commit(new QueueReordered());
        awaitLooks(1);
        DispatchTrigger trigger = events.bean(DispatchTrigger.class);

        events.close();

        await().until(() -> !thread.get().isAlive());
        assertThatCode(() -> trigger.on(new QueueReordered())).doesNotThrowAnyException();
        assertThat(looks).hasValue(1);
    }

    @Test
    void is_not_there_without_the_scheduler() {
        ApplicationContextRunner studio = new ApplicationContextRunner()
                .withBean(Dispatcher.class, () -> dispatcher)
                .withBean(SignalChannel.class, () -> channel)
                .withUserConfiguration(DispatchTrigger.class);

        studio.run(context -> assertThat(context).hasSingleBean(DispatchTrigger.class));
        studio.withPropertyValues("db-scheduler.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(DispatchTrigger.class));
    }

    private void countLooks() {
        answer(new CountDownLatch(0));
    }

    private void answer(CountDownLatch until) {
        doAnswer(call -> {
                    thread.set(Thread.currentThread());
                    until.await();
                    return looks.incrementAndGet();
                })
                .when(dispatcher)
                .admit();
    }

    private void awaitLooks(int count) {
        await().until(() -> looks.get() >= count);
    }

    /** Its thread begins with the first look. */
    private void assertThatNobodyLooks() {
        assertThat(admissionThreads()).isSubsetOf(threadsBefore);
    }

    private static Set<Thread> admissionThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(one -> one.getName().equals("admission"))
                .collect(Collectors.toSet());
    }

    private static GenerationStatusChanged moved(GenerationStatus to) {
        return new GenerationStatusChanged(new GenerationId(UUID.randomUUID()), GenerationStatus.RUNNING, to);
    }
}
