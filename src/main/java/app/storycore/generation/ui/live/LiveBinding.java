package app.storycore.generation.ui.live;

import app.storycore.account.AccountId;
import app.storycore.base.ConflatingBuffer;
import app.storycore.base.Subscription;
import app.storycore.base.ui.PageThreads;
import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationId;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.live.LiveChanges;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a component told of the generations of one account while it is attached.
 *
 * <p>At most one task waits per binding, however often the publisher calls and however long the browser sleeps; what
 * waits is conflated. Delivery happens on a thread of its own, since {@code UI.access} from a thread without the lock
 * serialises and sends on that very thread.
 */
public final class LiveBinding {

    private final GenerationNotifier notifier;
    private final AccountId ownerId;
    private final Command read;
    private final Consumer<LiveChanges> onUi;
    private @Nullable Subscription subscription;

    private LiveBinding(GenerationNotifier notifier, AccountId ownerId, Command read, Consumer<LiveChanges> onUi) {
        this.notifier = notifier;
        this.ownerId = ownerId;
        this.read = read;
        this.onUi = onUi;
    }

    /**
     * Tells {@code onUi}, in its UI's lock, of every change while {@code component} is attached. What happens between the
     * page's own first look and its attachment is not told; prefer {@link #bind(Component, GenerationNotifier, AccountId,
     * Command, Consumer)}.
     */
    public static void bind(
            Component component, GenerationNotifier notifier, AccountId ownerId, Consumer<LiveChanges> onUi) {
        bind(component, notifier, ownerId, () -> {}, onUi);
    }

    /**
     * As {@link #bind(Component, GenerationNotifier, AccountId, Consumer)}, and at every attachment lets the page {@code read} the
     * truth: after subscribing, so that nothing falls between, and before the answer leaves, so that the first paint
     * shows it. A change told afterwards may be older than what was read: ask {@link
     * app.storycore.generation.GenerationSnapshot#supersedes}.
     */
    public static void bind(
            Component component,
            GenerationNotifier notifier,
            AccountId ownerId,
            Command read,
            Consumer<LiveChanges> onUi) {
        LiveBinding binding = new LiveBinding(notifier, ownerId, read, onUi);
        component.getUI().ifPresent(binding::open);
        component.addAttachListener(event -> binding.open(event.getUI()));
        component.addDetachListener(event -> binding.close());
    }

    private void open(UI ui) {
        close();
        ConflatingBuffer<GenerationId, GenerationChanged> waiting = LiveChanges.buffer();
        Runnable deliver = ui.accessLater(() -> deliver(new LiveChanges(waiting.drain())), this::close);
        subscription = notifier.subscribe(ownerId, changes -> {
            if (waiting.add(changes.batch())) {
                PageThreads.deliver(deliver);
            }
        });
        read.execute();
    }

    private void deliver(LiveChanges changes) {
        if (subscription == null) {
            return;
        }
        if (!changes.batch().complete()) {
            read.execute();
        }
        onUi.accept(changes);
        notifier.delivered(changes);
    }

    private void close() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }
}
