package app.storycore.project;

import app.storycore.account.AccountId;
import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One project without its shots.
 *
 * @param engine the id of what draws it, null for the one that needs nothing
 * @param negativePrompt what no picture of it is to show, may be empty
 * @param totalDuration of all shots together
 */
public record ProjectInfo(
        ProjectId id,
        AccountId ownerId,
        String name,
        VisualStyle style,
        AspectRatio aspect,
        Seed seed,
        @Nullable String engine,
        String negativePrompt,
        int shots,
        Duration totalDuration,
        Instant changedAt) {}
