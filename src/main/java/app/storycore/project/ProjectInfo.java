package app.storycore.project;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One project without its shots.
 *
 * @param totalDuration of all shots together
 */
public record ProjectInfo(
        UUID id,
        UUID ownerId,
        String name,
        VisualStyle style,
        Seed seed,
        int shots,
        Duration totalDuration,
        Instant changedAt) {}
