package app.storycore.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

class PageThreadsLifecycleTest {

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void what_runs_is_done_before_the_database_closes_and_pages_of_the_next_studio_are_told_again() throws Exception {
        CountDownLatch stopping = new CountDownLatch(1);
        GenericApplicationContext studio = studio();
        studio.addApplicationListener((ContextClosedEvent closed) -> stopping.countDown());
        PageThreads.deliver(() -> {
            awaitQuietly(stopping);
            seen.add("delivered");
        });
        PageThreads.ask(() -> seen.add("asked"));
        studio.close();

        CountDownLatch again = new CountDownLatch(1);
        PageThreads.deliver(again::countDown);
        assertThat(again.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(seen).containsExactlyInAnyOrder("asked", "delivered", "closed");
        assertThat(seen).last().isEqualTo("closed");
    }

    @Test
    void a_studio_that_rests_leaves_the_pages_of_others_alone() throws Exception {
        GenericApplicationContext studio = studio();
        studio.stop();
        CountDownLatch told = new CountDownLatch(1);
        PageThreads.deliver(told::countDown);
        assertThat(told.await(1, TimeUnit.MINUTES)).isTrue();
        studio.start();
        studio.close();
    }

    private GenericApplicationContext studio() {
        GenericApplicationContext studio = new AnnotationConfigApplicationContext();
        new PageThreadsInitializer().initialize(studio);
        studio.registerBean(PageThreadsLifecycle.class);
        studio.registerBean("database", DisposableBean.class, () -> this::close);
        studio.refresh();
        return studio;
    }

    /** Whatever would be told to a page now could read nothing any more. */
    private void close() {
        PageThreads.deliver(() -> seen.add("delivered too late"));
        seen.add("closed");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
