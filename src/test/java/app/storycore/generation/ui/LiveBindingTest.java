package app.storycore.generation.ui;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.storycore.account.AccountId;
import app.storycore.base.ConflatingBuffer.Batch;
import app.storycore.base.Subscription;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.live.LiveChanges;
import app.storycore.generation.live.LiveListener;
import app.storycore.generation.ui.live.LiveBinding;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.FutureAccess;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With real threads: the test holds the session's lock whenever it does not give it away. */
@ViewPackages(packages = "app.storycore.nowhere")
class LiveBindingTest extends BrowserlessTest {

    private final AccountId owner = new AccountId(UUID.randomUUID());
    private final GenerationNotifier notifier = mock(GenerationNotifier.class);
    private final List<LiveListener> listeners = new ArrayList<>();
    private final BlockingQueue<LiveChanges> told = new LinkedBlockingQueue<>();
    private final Div page = new Div();

    @BeforeEach
    void publish() {
        when(notifier.subscribe(eq(owner), any())).thenAnswer(call -> {
            LiveListener listener = call.getArgument(1);
            listeners.add(listener);
            return (Subscription) () -> listeners.remove(listener);
        });
    }

    @Test
    void subscribes_while_attached_only() {
        LiveBinding.bind(page, notifier, owner, told::add);
        assertThat(listeners).isEmpty();

        UI.getCurrent().add(page);
        assertThat(listeners).hasSize(1);

        UI.getCurrent().remove(page);
        assertThat(listeners).isEmpty();
    }

    @Test
    void reads_the_truth_after_it_subscribed_at_every_attachment() {
        List<Integer> subscribedAtReading = new ArrayList<>();
        LiveBinding.bind(page, notifier, owner, () -> subscribedAtReading.add(listeners.size()), told::add);

        UI.getCurrent().add(page);
        UI.getCurrent().remove(page);
        UI.getCurrent().add(page);

        assertThat(subscribedAtReading).containsExactly(1, 1);
    }

    @Test
    void never_blocks_the_publisher_and_tells_a_busy_page_once_of_the_newest() throws InterruptedException {
        LiveBinding.bind(page, notifier, owner, told::add);
        UI.getCurrent().add(page);
        GenerationId id = new GenerationId(UUID.randomUUID());
        CountDownLatch published = new CountDownLatch(1);
        LiveListener listener = listeners.getFirst();

        // this thread holds the session's lock all the while
        Thread.ofPlatform().start(() -> {
            for (int revision = 1; revision <= 1000; revision++) {
                listener.changed(changes(aGeneration().id(id).revision(revision).now()));
            }
            published.countDown();
        });

        assertThat(published.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(told).isEmpty();
        LiveChanges delivered = afterGivingTheLockAway();
        assertThat(delivered.generations())
                .extracting(GenerationSnapshot::revision)
                .containsExactly(1000L);
        assertThat(told).isEmpty();
    }

    @Test
    @Timeout(120)
    void never_makes_the_publisher_wait_for_a_slow_page() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        LiveBinding.bind(page, notifier, owner, changes -> {
            awaitQuietly(slow);
            told.add(changes);
        });
        UI.getCurrent().add(page);
        LiveListener listener = listeners.getFirst();
        VaadinSession session = VaadinSession.getCurrent();

        session.unlock();
        try {
            listener.changed(changes(aGeneration().now()));
            assertThat(told).isEmpty();
            slow.countDown();
            assertThat(told.poll(60, TimeUnit.SECONDS)).isNotNull();
        } finally {
            session.lock();
        }
    }

    @Test
    @Timeout(120)
    void tells_nothing_to_a_page_that_has_gone_before_its_turn_came() {
        LiveBinding.bind(page, notifier, owner, told::add);
        UI.getCurrent().add(page);
        VaadinSession session = VaadinSession.getCurrent();
        Queue<FutureAccess> turns = session.getPendingAccessQueue();

        listeners.getFirst().changed(changes(aGeneration().now()));
        while (turns.isEmpty()) {
            Thread.onSpinWait();
        }
        UI.getCurrent().remove(page);
        // giving the lock away does what waits for it, on this thread
        session.unlock();
        session.lock();

        assertThat(turns).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    @Timeout(120)
    void reads_the_truth_when_changes_were_dropped_on_their_way() throws InterruptedException {
        AtomicInteger readings = new AtomicInteger();
        LiveBinding.bind(page, notifier, owner, readings::incrementAndGet, told::add);
        UI.getCurrent().add(page);

        listeners.getFirst().changed(new LiveChanges(new Batch<>(List.of(), false)));
        afterGivingTheLockAway();

        assertThat(readings).hasValue(2);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private LiveChanges afterGivingTheLockAway() throws InterruptedException {
        VaadinSession session = VaadinSession.getCurrent();
        session.unlock();
        try {
            LiveChanges changes = told.poll(60, TimeUnit.SECONDS);
            assertThat(changes).isNotNull();
            return changes;
        } finally {
            session.lock();
        }
    }

    private static LiveChanges changes(GenerationSnapshot change) {
        return new LiveChanges(new Batch<>(List.of(new GenerationChanged(change, List.of())), true));
    }
}
