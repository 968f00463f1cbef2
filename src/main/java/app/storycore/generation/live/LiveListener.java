package app.storycore.generation.live;

/** Somebody who shows generations of one account. */
@FunctionalInterface
public interface LiveListener {

    /** Called on a thread of the publisher, one call at a time; must return quickly. */
    void changed(LiveChanges changes);
}
