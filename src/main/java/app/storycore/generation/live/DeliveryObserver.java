package app.storycore.generation.live;

import java.time.Duration;

/** Somebody who wants to know how long changes take to the pages that show them. */
@FunctionalInterface
public interface DeliveryObserver {

    /**
     * A page shows a change; called in its lock, so it must return at once.
     *
     * @param delay since the oldest of what changed was committed, or heard of from another node
     */
    void delivered(Duration delay);
}
