package app.storycore.base.ui;

import app.storycore.base.start.StudioStopping;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends the threads of pages when the studio stops: after its web server, and before its database.
 *
 * @see PageThreadsInitializer
 */
@Component
final class PageThreadsLifecycle implements SmartLifecycle {

    private volatile boolean running;
    private volatile boolean stopping;

    @StudioStopping
    void stopping() {
        stopping = true;
    }

    @Override
    public void start() {
        running = true;
    }

    /** A context that only rests, as those of tests do between classes, leaves the pages of others alone. */
    @Override
    public void stop() {
        running = false;
        if (stopping) {
            PageThreads.end();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Web servers have a higher one: what does is stopped first. */
    @Override
    public int getPhase() {
        return 0;
    }
}
