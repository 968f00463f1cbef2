package app.storycore.base.ui;

import app.storycore.base.Checkpoint;
import app.storycore.base.WorkEndedException;
import app.storycore.base.WorkEndedException.Reason;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks what takes a while beside the page, and shows the answer in it.
 *
 * <p>One question at a time; of what is asked meanwhile only the newest is asked next, so that the last answer shown is
 * always that to the last question. An answer for a page that is gone is dropped.
 *
 * <p>All pages together have a few platform threads for it, so that no question holds up the threads that deliver news
 * to pages.
 *
 * @see "src/site/markdown/decisions/0026-work-that-others-send-is-bounded.md"
 */
public final class BackgroundQuery<T> {

    /** Questions that are answered at the same time. */
    static final int AT_ONCE = 4;

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundQuery.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Component page;
    private final Consumer<T> show;
    private final @Nullable Runnable failed;
    private volatile @Nullable Question newest;
    private @Nullable Question next;
    private boolean busy;

    /** @param show called in the lock of the page's UI */
    public BackgroundQuery(Component page, Consumer<T> show) {
        this(page, show, null);
    }

    /**
     * For what a person waits for: a failure that nobody foresaw goes to the page's error handler, which logs it and says
     * so in the page.
     *
     * @param show called in the lock of the page's UI
     * @param failed called there too, before such a failure is told
     */
    public BackgroundQuery(Component page, Consumer<T> show, @Nullable Runnable failed) {
        this.page = page;
        this.show = show;
        this.failed = failed;
        page.addDetachListener(gone -> newest = null);
    }

    /** Has {@code question} asked on another thread; nothing happens while the page is not attached. */
    public void ask(Supplier<T> question) {
        askInSteps(checkpoint -> question.get());
    }

    /**
     * As the other, for work that can be ended: its checkpoint does so when the page has gone, when another question is
     * asked, and when it takes longer than any page waits.
     */
    public void askInSteps(Function<Checkpoint, T> question) {
        page.getUI().ifPresent(ui -> ask(ui, new Question(question)));
    }

    private synchronized void ask(UI ui, Question question) {
        newest = question;
        next = question;
        if (!busy) {
            busy = true;
            PageThreads.answer(() -> answer(ui));
        }
    }

    /** Answers one question and stands in line again, so that no page keeps a thread for itself. */
    private void answer(UI ui) {
        Question question = take();
        if (question != null) {
            try {
                show(ui, question.answer());
            } catch (UIDetachedException gone) {
                LOG.debug("Nobody waits for the answer any more");
            } catch (WorkEndedException ended) {
                LOG.debug("A question was given up: {}", ended.getMessage());
            } catch (RuntimeException unexpected) {
                fail(ui, unexpected);
            } finally {
                PageThreads.answer(() -> answer(ui));
            }
        }
    }

    private void show(UI ui, T answer) {
        var unused = ui.access(() -> {
            if (page.isAttached()) {
                show.accept(answer);
            }
        });
    }

    private void fail(UI ui, RuntimeException unexpected) {
        Runnable first = failed;
        if (first == null) {
            LOG.warn("A question of a page could not be answered", unexpected);
            return;
        }
        try {
            var unused = ui.access(() -> {
                if (!page.isAttached()) {
                    LOG.warn("A question that nobody waits for any more could not be answered", unexpected);
                    return;
                }
                first.run();
                throw unexpected;
            });
        } catch (UIDetachedException gone) {
            LOG.warn("A question of a page that has gone could not be answered", unexpected);
        }
    }

    private synchronized @Nullable Question take() {
        Question question = next;
        next = null;
        busy = question != null;
        return question;
    }

    private final class Question implements Checkpoint {

        private final Function<Checkpoint, T> work;
        private long begun;

        Question(Function<Checkpoint, T> work) {
            this.work = work;
        }

        T answer() {
            begun = System.nanoTime();
            return work.apply(this);
        }

        @Override
        public void pass() {
            if (newest != this) {
                throw new WorkEndedException(Reason.NOT_WANTED);
            } else if (System.nanoTime() - begun > LONGEST.toNanos()) {
                throw new WorkEndedException(Reason.TOO_LONG);
            }
        }
    }
}
