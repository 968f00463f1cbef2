package app.storycore.dashboard;

import app.storycore.generation.GenerationSnapshot;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.signals.Signal;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells when somebody has seen how a generation ended.
 *
 * <p>Coming to the page of its project afterwards is seeing it, as soon as the page is visible: one opened in a background
 * tab waits. Being there when it ends is not, so that an outcome never vanishes from the drawer in the moment it appears.
 */
final class Seen {

    private final Consumer<UUID> markSeen;
    private @Nullable UUID waiting;
    private boolean visible;

    Seen(Component page, Consumer<UUID> markSeen) {
        this.markSeen = markSeen;
        page.addAttachListener(event -> watch(page, event.getUI().getPage()));
    }

    /** Somebody has come to the page, and this is the project's latest generation. */
    void arrivedAt(GenerationSnapshot latest) {
        if (latest.isUnseenOutcome()) {
            waiting = latest.id();
            tell();
        }
    }

    private void watch(Component page, Page browser) {
        Signal.effect(page, () -> {
            PageVisibility now = browser.pageVisibilitySignal().get();
            visible = now == PageVisibility.VISIBLE || now == PageVisibility.VISIBLE_NOT_FOCUSED;
            tell();
        });
    }

    private void tell() {
        UUID outcome = waiting;
        if (visible && outcome != null) {
            waiting = null;
            markSeen.accept(outcome);
        }
    }
}
