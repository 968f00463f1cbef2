package app.storycore.browser;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Processes of browsers that nobody uses at the moment, for all tests of this process: each start takes four seconds of
 * the processor, and so does the first page in it.
 */
final class ChromiumPool {

    private static final int IDLE_MAX = 3;
    private static final Deque<Chromium> IDLE = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ChromiumPool::quitAll));
    }

    private ChromiumPool() {}

    /** One that knows of nothing that was done before. */
    static Chromium take() {
        synchronized (IDLE) {
            if (!IDLE.isEmpty()) {
                return IDLE.pop();
            }
        }
        return new Chromium();
    }

    /**
     * Takes one back, or ends it when it cannot forget what was done in it.
     *
     * @param url of the server that was visited
     */
    static void giveBack(Chromium used, String url) {
        boolean clean = used.forget(url);
        synchronized (IDLE) {
            if (clean && IDLE.size() < IDLE_MAX) {
                IDLE.push(used);
                return;
            }
        }
        used.quit();
    }

    private static void quitAll() {
        synchronized (IDLE) {
            IDLE.forEach(Chromium::quit);
            IDLE.clear();
        }
    }
}
