package app.storycore.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedPrefetchTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 200).boxed().toList();

    @Test
    void hands_results_over_in_order() throws IOException {
        List<Integer> results = new ArrayList<>();

        OrderedPrefetch.inOrder(ITEMS, item -> item * 2, (item, result) -> results.add(result));

        assertThat(results).isEqualTo(ITEMS.stream().map(item -> item * 2).toList());
    }

    @Test
    void never_works_more_than_five_items_ahead() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();

        OrderedPrefetch.inOrder(ITEMS, item -> begun.incrementAndGet(), (item, result) -> {
            most.accumulateAndGet(begun.get() - taken.get(), Math::max);
            taken.incrementAndGet();
        });

        assertThat(most).hasValueLessThanOrEqualTo(5);
    }

    @Test
    void passes_on_what_the_work_throws() {
        assertThatThrownBy(() -> OrderedPrefetch.inOrder(
                        ITEMS,
                        item -> {
                            throw new DeliveryException("item " + item);
                        },
                        (item, result) -> {}))
                .isInstanceOf(DeliveryException.class)
                .hasMessage("item 0");
    }

    @Test
    void passes_on_what_the_receiver_throws_after_the_work_has_ended() {
        AtomicInteger running = new AtomicInteger();

        assertThatThrownBy(() -> OrderedPrefetch.inOrder(
                        ITEMS,
                        item -> {
                            running.incrementAndGet();
                            return running.decrementAndGet();
                        },
                        (item, result) -> {
                            throw new IllegalStateException("stop");
                        }))
                .hasMessage("stop");
        assertThat(running).hasValue(0);
    }

    @Test
    void stops_when_the_thread_is_interrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> OrderedPrefetch.inOrder(ITEMS, item -> item, (item, result) -> {}))
                .isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
