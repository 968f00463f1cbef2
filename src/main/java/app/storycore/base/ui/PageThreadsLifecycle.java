package app.storycore.base.ui;

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

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        PageThreads.end();
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
