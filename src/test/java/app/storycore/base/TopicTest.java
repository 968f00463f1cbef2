package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TopicTest {

    private static final int ROUNDS = 20_000;

    private final Topic<String, String> topic = new Topic<>("test");
    private final List<String> heard = new ArrayList<>();

    @Test
    void tells_those_who_listen_to_this_and_nobody_else() {
        topic.subscribe("a", heard::add);
        topic.subscribe("b", event -> heard.add("wrong"));

        topic.publish("a", "news");

        assertThat(heard).containsExactly("news");
        assertThat(topic.keys()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void goes_on_telling_others_when_one_fails() {
        topic.subscribe("a", event -> {
            throw new IllegalStateException("this page is broken");
        });
        topic.subscribe("a", heard::add);

        topic.publish("a", "news");

        assertThat(heard).containsExactly("news");
    }

    @Test
    void ends_one_subscription_once_even_of_a_listener_that_subscribed_twice() {
        Consumer<String> listener = heard::add;
        Subscription first = topic.subscribe("a", listener);
        topic.subscribe("a", listener);

        first.close();
        first.close();
        topic.publish("a", "news");

        assertThat(heard).containsExactly("news");
    }

    @Test
    void keeps_nothing_of_what_nobody_listens_to() {
        topic.subscribe("a", heard::add).close();

        assertThat(topic.isHeard("a")).isFalse();
        assertThat(topic.keys()).isEmpty();
    }

    /** The last one leaves in the very moment in which another comes: who came must be told. */
    @Test
    void never_loses_a_listener_that_comes_while_the_last_one_leaves() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        AtomicInteger told = new AtomicInteger();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                Subscription leaving = topic.subscribe("a", event -> {});
                Future<?> left = other.submit(() -> {
                    together.await();
                    leaving.close();
                    return leaving;
                });
                together.await();
                Subscription stays = topic.subscribe("a", event -> told.incrementAndGet());
                left.get(1, TimeUnit.MINUTES);
                topic.publish("a", "news");
                stays.close();
            }
        }
        assertThat(told).hasValue(ROUNDS);
    }
}
