package app.storycore.generation.ui.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Runs an action once somebody can see the page: now when it is in front, else when its tab comes to the front.
 */
public final class VisibleTabTask {

    /** So that what has just appeared does not vanish in the same moment. */
    static final Duration LINGER = Duration.ofSeconds(10);

    private enum Wanted {
        NOTHING,
        AT_ONCE,
        AFTER_A_WHILE
    }

    private final Runnable action;
    private Wanted wanted = Wanted.NOTHING;
    private @Nullable UI visibleIn;

    public VisibleTabTask(Component page, Runnable action) {
        this.action = action;
        page.addAttachListener(event -> watch(page, event.getUI()));
    }

    /** Has the action run as soon as the page is visible. */
    public void run() {
        wanted = Wanted.AT_ONCE;
        runIfVisible();
    }

    /** Has the action run when the page has been visible for a moment. */
    public void runAfterAWhile() {
        if (wanted != Wanted.AT_ONCE) {
            wanted = Wanted.AFTER_A_WHILE;
            runIfVisible();
        }
    }

    private void watch(Component page, UI ui) {
        Signal.effect(page, () -> {
            PageVisibility now = ui.getPage().pageVisibilitySignal().get();
            boolean visible = now == PageVisibility.VISIBLE || now == PageVisibility.VISIBLE_NOT_FOCUSED;
            visibleIn = visible ? ui : null;
            runIfVisible();
        });
    }

    private void runIfVisible() {
        UI ui = visibleIn;
        if (ui == null) {
            return;
        }
        Wanted now = wanted;
        wanted = Wanted.NOTHING;
        switch (now) {
            case NOTHING -> {}
            case AT_ONCE -> action.run();
            case AFTER_A_WHILE ->
                ui.getPage()
                        .executeJs("return new Promise(done => setTimeout(done, $0))", LINGER.toMillis())
                        .then(done -> action.run());
        }
    }
}
