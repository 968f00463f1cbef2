package app.storycore.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks what takes a while beside the page, and shows the answer in it.
 *
 * <p>One question at a time; of what is asked meanwhile only the newest is asked next, so that the last answer shown is
 * always that to the last question. An answer for a page that is gone is dropped.
 */
public final class Inquiry<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Inquiry.class);

    private final Component page;
    private final Consumer<T> show;
    private @Nullable Supplier<T> next;
    private boolean busy;

    /** @param show called in the lock of the page's UI */
    public Inquiry(Component page, Consumer<T> show) {
        this.page = page;
        this.show = show;
    }

    /** Has {@code question} asked on another thread; nothing happens while the page is not attached. */
    public void ask(Supplier<T> question) {
        page.getUI().ifPresent(ui -> ask(ui, question));
    }

    private synchronized void ask(UI ui, Supplier<T> question) {
        next = question;
        if (!busy) {
            busy = true;
            Thread.ofVirtual().name("inquiry").start(() -> answerAll(ui));
        }
    }

    private void answerAll(UI ui) {
        for (Supplier<T> question = take(); question != null; question = take()) {
            try {
                T answer = question.get();
                var unused = ui.access(() -> {
                    if (page.isAttached()) {
                        show.accept(answer);
                    }
                });
            } catch (UIDetachedException gone) {
                LOG.debug("Nobody waits for the answer any more");
            } catch (RuntimeException failed) {
                LOG.warn("A question of a page could not be answered", failed);
            }
        }
    }

    private synchronized @Nullable Supplier<T> take() {
        Supplier<T> question = next;
        next = null;
        busy = question != null;
        return question;
    }
}
