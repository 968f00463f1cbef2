package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.WorkEndedException;
import app.storycore.base.ui.BackgroundQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Questions of pages, on the few threads that all pages share. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class InquiryTest extends PageTest {

    private static final int QUESTIONS = 40;

    @Test
    void keeps_to_a_few_threads_of_the_platform() throws InterruptedException {
        ProjectsView page = navigate("", ProjectsView.class);
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(QUESTIONS);
        for (int i = 0; i < QUESTIONS; i++) {
            new BackgroundQuery<Boolean>(page, answer -> {}).ask(() -> {
                most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                await(asked);
                atWork.decrementAndGet();
                assertThat(Thread.currentThread().isVirtual()).isFalse();
                answered.countDown();
                return true;
            });
        }
        asked.countDown();

        assertThat(answered.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(most.get()).isBetween(1, 4);
    }

    @Test
    void ends_work_that_a_newer_question_overtakes() throws InterruptedException {
        ProjectsView page = navigate("", ProjectsView.class);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        BackgroundQuery<String> backgroundQuery = new BackgroundQuery<>(page, answer -> {});
        backgroundQuery.askInSteps(checkpoint -> {
            begun.countDown();
            return workUntilEnded(checkpoint::pass, ended);
        });
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        backgroundQuery.ask(() -> {
            answered.countDown();
            return "second";
        });

        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(answered.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void ends_work_of_a_page_that_is_gone() throws InterruptedException {
        ProjectsView page = navigate("", ProjectsView.class);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        List<String> shown = new ArrayList<>();
        new BackgroundQuery<String>(page, shown::add).askInSteps(checkpoint -> {
            begun.countDown();
            return workUntilEnded(checkpoint::pass, ended);
        });
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        page.removeFromParent();

        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(shown).isEmpty();
    }

    private static String workUntilEnded(Runnable checkpoint, CountDownLatch ended) {
        try {
            while (true) {
                checkpoint.run();
                Thread.onSpinWait();
            }
        } catch (WorkEndedException end) {
            ended.countDown();
            throw end;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void tells_the_page_of_a_failure_that_somebody_waits_for() {
        ProjectsView page = navigate("", ProjectsView.class);
        List<Throwable> told = new ArrayList<>();
        List<String> first = new ArrayList<>();
        ui().getSession().setErrorHandler(event -> told.add(event.getThrowable()));
        new BackgroundQuery<String>(page, answer -> {}, () -> first.add("not saved")).ask(() -> {
            throw new IllegalStateException("nobody foresaw this");
        });

        waitUntil(() -> !told.isEmpty());
        assertThat(first).containsExactly("not saved");
        assertThat(told.getFirst()).rootCause().hasMessage("nobody foresaw this");
    }
}
