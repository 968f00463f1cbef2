package app.storycore.engine;

import java.util.Optional;

/** Engines that come and go while the studio runs. */
public interface EngineSource {

    /** The engine of this id as it is now; asked again for each picture. */
    Optional<PanelEngine> find(String engineId);
}
