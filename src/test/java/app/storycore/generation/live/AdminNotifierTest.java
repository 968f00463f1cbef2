package app.storycore.generation.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Subscription;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class AdminNotifierTest {

    private static final int MANY = 500;

    private final AdminNotifier notifier = new AdminNotifier();
    private final GenerationChanged change = new GenerationChanged(Mockito.mock(GenerationSnapshot.class), List.of());
    private final BlockingQueue<Long> told = new LinkedBlockingQueue<>();

    @Test
    void tells_of_the_first_change_at_once_and_of_many_more_together_a_second_later() throws InterruptedException {
        notifier.subscribe(() -> told.add(System.nanoTime()));

        notifier.on(change);
        long first = next();
        for (int i = 0; i < MANY; i++) {
            notifier.on(change);
        }
        long second = next();

        assertThat(Duration.ofNanos(second - first)).isGreaterThan(Duration.ofMillis(900));
        assertThat(told).isEmpty();
    }

    @Test
    void goes_on_telling_others_when_one_page_fails_and_tells_nothing_to_one_that_has_left() throws Exception {
        BlockingQueue<Long> left = new LinkedBlockingQueue<>();
        Subscription leaving = notifier.subscribe(() -> left.add(1L));
        notifier.subscribe(() -> {
            throw new IllegalStateException("this page is broken");
        });
        notifier.subscribe(() -> told.add(System.nanoTime()));
        leaving.close();
        leaving.close();

        notifier.on(change);

        next();
        assertThat(left).isEmpty();
    }

    private long next() throws InterruptedException {
        Long time = told.poll(30, TimeUnit.SECONDS);
        assertThat(time).as("a call within half a minute").isNotNull();
        return time;
    }
}
