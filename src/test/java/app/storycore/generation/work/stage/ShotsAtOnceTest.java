package app.storycore.generation.work.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.work.RunStoppedException;
import app.storycore.generation.work.RunnerSignal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ShotsAtOnceTest {

    private final List<ShotWorkItem> shots = List.of(WorkItems.shot(1), WorkItems.shot(2), WorkItems.shot(3));
    private final List<Integer> begun = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch never = new CountDownLatch(1);

    private List<List<ShotWorkItem>> apart() {
        return shots.stream().map(List::of).toList();
    }

    @Test
    void a_thread_that_cannot_be_started_ends_the_run() {
        ShotsAtOnce all = new ShotsAtOnce((shot, brokenOff) -> begun.add(shot.number()), work -> new Thread(work) {
            @Override
            public void start() {
                throw new OutOfMemoryError("on command");
            }
        });
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread run = Thread.ofPlatform().daemon().start(() -> {
            try {
                all.draw(apart(), () -> 2, () -> {});
            } catch (Throwable e) {
                thrown.set(e);
            }
        });
        await().until(() -> !run.isAlive());

        assertThat(thrown.get()).isInstanceOf(OutOfMemoryError.class);
    }

    /** As when the rest between two shots, which hears it, is interrupted. */
    @Test
    void an_interruption_that_comes_between_shots_reaches_those_in_calls() {
        AtomicReference<Throwable> inCall = new AtomicReference<>();
        ShotsAtOnce all = new ShotsAtOnce((shot, brokenOff) -> {
            begun.add(shot.number());
            try {
                never.await();
            } catch (InterruptedException e) {
                inCall.set(e);
            }
        });
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread run = Thread.ofPlatform().daemon().start(() -> {
            try {
                all.draw(apart(), () -> 3, this::interruptedAtTheSecond);
            } catch (Throwable e) {
                thrown.set(e);
            }
        });
        await().until(() -> !run.isAlive());

        assertThat(inCall.get()).isInstanceOf(InterruptedException.class);
        assertThat(thrown.get()).isInstanceOf(RunStoppedException.class);
        assertThat(begun).containsExactly(1);
    }

    private void interruptedAtTheSecond() {
        if (!begun.isEmpty()) {
            Thread.currentThread().interrupt();
            throw new RunStoppedException(RunnerSignal.SHUT_DOWN);
        }
        if (calls++ > 0) {
            await().until(() -> !begun.isEmpty());
            interruptedAtTheSecond();
        }
    }

    private int calls;

    @Test
    void a_chain_does_not_go_on_when_another_one_has_broken_it_off() {
        CountDownLatch broken = new CountDownLatch(1);
        ShotsAtOnce all = new ShotsAtOnce((shot, brokenOff) -> {
            begun.add(shot.number());
            if (shot.number() == 3) {
                broken.countDown();
                throw new IllegalStateException("on command");
            }
            await().until(brokenOff::getAsBoolean);
        });

        assertThatThrownBy(() -> all.draw(List.of(shots.subList(0, 2), shots.subList(2, 3)), () -> 2, () -> {}))
                .hasMessage("on command");
        assertThat(broken.getCount()).isZero();
        assertThat(begun).containsExactlyInAnyOrder(1, 3);
    }

    /** It may ask the database, which must not keep those from ending that are in work. */
    @Test
    void how_many_may_be_in_work_is_asked_outside_the_lock() {
        CountDownLatch ended = new CountDownLatch(1);
        ShotsAtOnce all = new ShotsAtOnce((shot, brokenOff) -> begun.add(shot.number()));
        Thread first = Thread.currentThread();
        all.draw(
                apart(),
                () -> {
                    if (!begun.isEmpty()) {
                        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                                .noneMatch(one -> one.getName().startsWith(first.getName() + "-shot-")));
                        ended.countDown();
                    }
                    return 1;
                },
                () -> {});

        assertThat(begun).containsExactly(1, 2, 3);
    }
}
