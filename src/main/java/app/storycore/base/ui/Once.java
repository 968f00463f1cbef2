package app.storycore.base.ui;

/**
 * Work that one dialog or page does once, however often its button is pressed before it goes: clicks of one moment arrive
 * together.
 *
 * <p>In the browser {@code press-once.js} holds back most of them already.
 */
public final class Once {

    private boolean done;

    /** Does the work, unless it has been done. Work that is refused by an exception may be tried again. */
    public void run(Runnable work) {
        if (done) {
            return;
        }
        done = true;
        try {
            work.run();
        } catch (RuntimeException refused) {
            done = false;
            throw refused;
        }
    }
}
