package app.storycore.generation;

import java.util.UUID;

/** Has an admitted generation run. */
public interface RunLauncher {

    /** Has it run, on whatever node, once the transaction that this is called in has been committed. */
    void launch(UUID generationId, Priority priority);
}
