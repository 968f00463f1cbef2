package app.storycore.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Does for a page what takes a while, beside it, and shows there what became of it. */
@Component
public class PageTasks {

    private static final Logger LOG = LoggerFactory.getLogger(PageTasks.class);

    private final Executor executor;

    @Autowired
    PageTasks() {
        this(PageThreads::ask);
    }

    /** @param executor on which tasks run */
    public PageTasks(Executor executor) {
        this.executor = executor;
    }

    /**
     * Runs {@code task} even when its page is closed meanwhile; called by the page.
     *
     * @param show called in the lock of the page's UI, if it is still there
     */
    public <T> void run(Supplier<T> task, Consumer<T> show) {
        UI ui = UI.getCurrent();
        executor.execute(() -> {
            try {
                T outcome = task.get();
                enter(ui, () -> show.accept(outcome));
            } catch (RuntimeException unexpected) {
                enter(ui, () -> {
                    throw unexpected;
                });
            }
        });
    }

    private static boolean isHeldByThisThread(UI ui) {
        VaadinSession session = ui.getSession();
        return session != null && session.hasLock();
    }

    private static void enter(UI ui, Command command) {
        if (isHeldByThisThread(ui)) {
            command.execute();
            return;
        }
        try {
            var unused = ui.access(command);
        } catch (UIDetachedException gone) {
            LOG.debug("The page that asked for it is gone");
        }
    }
}
