package app.storycore.workflow.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.storycore.workflow.server.EngineServerFacts;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EnabledServersTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger applied = new AtomicInteger();
    private final CountDownLatch read = new CountDownLatch(1);

    @Test
    void nobody_goes_on_before_the_list_is_there() {
        EnabledServers servers = new EnabledServers(this::slowly, list -> applied.incrementAndGet());
        Thread reader = Thread.ofPlatform().start(servers::refresh);
        await().until(() -> reads.get() >= 1);
        AtomicInteger seen = new AtomicInteger(-1);
        Thread other = Thread.ofPlatform().start(() -> {
            servers.refresh();
            seen.set(applied.get());
        });
        await().until(() -> other.getState() == Thread.State.WAITING || !other.isAlive());
        read.countDown();
        await().until(() -> !reader.isAlive() && !other.isAlive());

        assertThat(seen).hasValue(1);
        assertThat(reads).hasValue(1);
    }

    @Test
    void a_change_while_the_list_is_read_has_it_read_again() {
        EnabledServers servers = new EnabledServers(this::slowly, list -> applied.incrementAndGet());
        Thread reader = Thread.ofPlatform().start(servers::refresh);
        await().until(() -> reads.get() >= 1);
        servers.changed();
        read.countDown();
        await().until(() -> !reader.isAlive());
        servers.refresh();

        assertThat(reads).hasValue(2);
    }

    @Test
    void a_list_that_could_not_be_read_is_read_again() {
        EnabledServers servers = new EnabledServers(
                () -> {
                    if (reads.incrementAndGet() == 1) {
                        throw new IllegalStateException("away");
                    }
                    return List.of();
                },
                list -> applied.incrementAndGet());

        assertThatThrownBy(servers::refresh).hasMessage("away");
        servers.refresh();
        servers.refresh();
        assertThat(reads).hasValue(2);
        assertThat(applied).hasValue(1);
    }

    private List<EngineServerFacts> slowly() {
        reads.incrementAndGet();
        try {
            read.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return List.of();
    }
}
