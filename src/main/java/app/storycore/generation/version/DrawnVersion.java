package app.storycore.generation.version;

import app.storycore.base.film.VisualStyle;
import app.storycore.generation.PanelFiles;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A picture that a generation has drawn for a shot. */
record DrawnVersion(
        UUID projectId,
        UUID shotId,
        UUID generationId,
        VisualStyle style,
        String engine,
        int take,
        @Nullable String inputHash,
        PanelFiles panel) {}
