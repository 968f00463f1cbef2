package app.storycore.bench;

import app.storycore.base.Subscription;
import app.storycore.base.Topic;
import app.storycore.base.ui.PageThreads;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The least that a page can be which shows something live: one label, changed in its lock. */
@Route(value = BarePage.PATH, autoLayout = false, registerAtStartup = false)
@PermitAll
public class BarePage extends Span {

    static final String PATH = "bare";

    private static final Topic<String, String> CHANGES = new Topic<>(PATH);
    private @Nullable Subscription subscription;

    static void publish(String text) {
        CHANGES.publish(PATH, text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        subscription = CHANGES.subscribe(
                PATH, text -> PageThreads.deliver(event.getUI().accessLater(() -> setText(text), () -> {})));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (subscription != null) {
            subscription.close();
        }
    }
}
