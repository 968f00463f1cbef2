package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.ConflatingBuffer.Batch;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ConflatingBufferTest {

    private static final Duration INTERVAL = Duration.ofMillis(250);

    private record Reading(String name, int version) {

        Reading orNewer(Reading later) {
            return later.version >= version ? later : this;
        }
    }

    private final AtomicLong nanos = new AtomicLong(-5);
    private final ConflatingBuffer<String, Reading> buffer =
            new ConflatingBuffer<>(3, Reading::name, Reading::orNewer, nanos::get);

    @Test
    void keeps_the_newest_of_each_key_in_the_order_in_which_keys_came_in() {
        add("b", 1);
        add("a", 2);
        add("b", 3);
        add("a", 1);

        assertThat(buffer.take().values()).containsExactly(new Reading("b", 3), new Reading("a", 2));
        assertThat(buffer.take().values()).isEmpty();
    }

    @Test
    void knows_since_when_the_first_of_what_waits_has_waited() {
        nanos.set(Long.MAX_VALUE);
        add("a", 1);
        nanos.set(Long.MIN_VALUE + 10);
        add("a", 2);
        add("b", 1);
        assertThat(buffer.take().since()).isEqualTo(Long.MAX_VALUE);

        buffer.add(new Batch<>(List.of(new Reading("a", 3)), true, 70));
        buffer.add(new Batch<>(List.of(new Reading("b", 3)), true, 50));
        buffer.add(new Batch<>(List.of(new Reading("c", 3)), true, 60));
        assertThat(buffer.take().since()).isEqualTo(50);
        assertThat(buffer.take().since()).as("nothing waits").isEqualTo(nanos.get());
    }

    @Test
    void asks_for_one_delivery_at_a_time() {
        assertThat(add("a", 1)).isTrue();
        assertThat(add("a", 2)).isFalse();
        buffer.take();
        assertThat(add("a", 3)).isFalse();

        assertThat(buffer.delivered()).as("more has come in meanwhile").isTrue();
        assertThat(add("a", 4)).isFalse();
        buffer.take();
        assertThat(buffer.delivered()).isFalse();
        assertThat(add("a", 5)).isTrue();
    }

    @Test
    void asks_for_the_next_delivery_right_after_it_was_drained() {
        add("a", 1);

        assertThat(buffer.drain().values()).containsExactly(new Reading("a", 1));
        assertThat(add("a", 2)).isTrue();
    }

    @Test
    void lets_the_first_delivery_go_at_once_and_the_next_an_interval_after_the_last() {
        assertThat(buffer.delay(INTERVAL)).isZero();

        buffer.take();
        assertThat(buffer.delay(INTERVAL)).isEqualTo(INTERVAL);
        nanos.addAndGet(Duration.ofMillis(100).toNanos());
        assertThat(buffer.delay(INTERVAL)).isEqualTo(Duration.ofMillis(150));
        nanos.addAndGet(Duration.ofSeconds(9).toNanos());
        assertThat(buffer.delay(INTERVAL)).isZero();
    }

    @Test
    void drops_the_key_that_came_first_when_there_is_no_room_and_says_so_once() {
        for (String name : List.of("a", "b", "a", "c", "d")) {
            add(name, 1);
        }

        Batch<Reading> batch = buffer.take();
        assertThat(batch.values()).extracting(Reading::name).containsExactly("b", "c", "d");
        assertThat(batch.complete()).isFalse();
        assertThat(buffer.take().complete()).isTrue();
    }

    @Test
    void tells_the_next_listener_what_was_dropped_before_it() {
        assertThat(buffer.add(new Batch<>(List.of(), true))).isFalse();
        assertThat(buffer.add(new Batch<>(List.of(), false))).isTrue();

        assertThat(buffer.take().complete()).isFalse();
    }

    @Test
    void loses_nothing_between_threads_that_add_and_one_that_takes() throws InterruptedException {
        ConflatingBuffer<String, Reading> shared = new ConflatingBuffer<>(9, Reading::name, Reading::orNewer);
        AtomicInteger deliveries = new AtomicInteger();
        Map<String, Integer> told = new HashMap<>();
        List<Thread> writers = List.of(writer(shared, "a", deliveries), writer(shared, "b", deliveries));

        while (writers.stream().anyMatch(Thread::isAlive) || deliveries.get() > 0) {
            if (deliveries.get() > 0) {
                shared.take().values().forEach(value -> told.put(value.name(), value.version()));
                deliveries.addAndGet(shared.delivered() ? 0 : -1);
            }
        }

        assertThat(told).isEqualTo(Map.of("a", 10_000, "b", 10_000));
        assertThat(deliveries).hasValue(0);
    }

    private static Thread writer(ConflatingBuffer<String, Reading> shared, String name, AtomicInteger deliveries) {
        return Thread.ofPlatform().start(() -> {
            for (int version = 1; version <= 10_000; version++) {
                if (shared.add(new Reading(name, version))) {
                    deliveries.incrementAndGet();
                }
            }
        });
    }

    private boolean add(String name, int version) {
        return buffer.add(new Reading(name, version));
    }
}
