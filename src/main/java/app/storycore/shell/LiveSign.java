package app.storycore.shell;

import app.storycore.base.Subscription;
import app.storycore.base.ui.PageThreads;
import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * What the server says to a page to be heard, and the words with which the page tells that it was not: {@code
 * connection.js} watches, shows them with the time, and connects anew.
 */
final class LiveSign extends Div {

    private final LiveSigns signs;
    private final Span words = new Span();
    private int said;

    LiveSign(LiveSigns signs) {
        this.signs = signs;
        addClassName("live-sign");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("data-quiet-ms", String.valueOf(signs.quiet().toMillis()));
        add(StudioIcon.WARNING.create(), words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setAttribute("data-words", getTranslation("frame.quiet"));
        getElement().executeJs("window.studio?.connection?.watch()");
        Runnable say = event.getUI().accessLater(this::say, () -> {});
        Subscription subscription = signs.subscribe(() -> PageThreads.deliver(say));
        addDetachListener(detach -> {
            subscription.close();
            detach.unregisterListener();
        });
    }

    private void say() {
        getElement().setAttribute("data-said", String.valueOf(++said));
    }
}
