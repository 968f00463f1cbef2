package app.storycore.project;

import app.storycore.account.AccountId;
import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import java.time.Duration;
import java.time.Instant;

/**
 * One project without its shots.
 *
 * @param totalDuration of all shots together
 */
public record ProjectInfo(
        ProjectId id,
        AccountId ownerId,
        String name,
        VisualStyle style,
        Seed seed,
        int shots,
        Duration totalDuration,
        Instant changedAt) {}
