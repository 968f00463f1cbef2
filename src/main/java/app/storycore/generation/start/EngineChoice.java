package app.storycore.generation.start;

import org.jspecify.annotations.Nullable;

/** The engines that new generations may use. */
public interface EngineChoice {

    /**
     * The engine of a project as it is now.
     *
     * @param engineId that the project names, null for the one that is used by itself
     * @throws StartRefusedException when it is gone or switched off
     */
    ActiveEngine of(@Nullable String engineId);

    /** Whether this engine can stop inside a shot; no when it is gone. */
    boolean stopsAtOnce(String engineId);
}
