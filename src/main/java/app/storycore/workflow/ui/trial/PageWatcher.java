package app.storycore.workflow.ui.trial;

import app.storycore.workflow.draw.TestOutcome;
import app.storycore.workflow.draw.TestRun;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;

/** Tells a page how a test picture gets on, a few times a second at most. */
final class PageWatcher implements TestRun.Watcher {

    private static final long BETWEEN_STEPS = 300_000_000;

    private final Component page;
    private final UI ui;
    private final TestProgress progress;
    private final Runnable ended;
    private long lastStep = System.nanoTime() - BETWEEN_STEPS;

    /** @param ended called in the page's lock when nothing more will come */
    PageWatcher(Component page, TestProgress progress, Runnable ended) {
        this.page = page;
        this.ui = page.getUI().orElseThrow();
        this.progress = progress;
        this.ended = ended;
    }

    private void tell(Command command) {
        try {
            var unused = ui.access(() -> {
                if (page.isAttached()) {
                    command.execute();
                }
            });
        } catch (UIDetachedException gone) {
            // closing the page has cancelled the picture
        }
    }

    @Override
    public void begun() {
        tell(progress::begun);
    }

    @Override
    public void progressed(double fraction) {
        long now = System.nanoTime();
        if (fraction > 0 && now - lastStep >= BETWEEN_STEPS) {
            lastStep = now;
            tell(() -> progress.progressed(fraction));
        }
    }

    @Override
    public void previewed(byte[] jpeg) {
        tell(() -> progress.preview(jpeg));
    }

    @Override
    public void ended(TestOutcome outcome) {
        tell(() -> {
            ended.run();
            progress.end(outcome);
        });
    }
}
