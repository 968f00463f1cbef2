package app.storycore.delivery.archive;

import app.storycore.delivery.ShotPlan;
import app.storycore.delivery.ShotSeed;
import org.jspecify.annotations.Nullable;

/**
 * A shot as it stood in a package.
 *
 * @param seed null in packages that were written before they could tell
 */
public record ImportedShot(ShotPlan plan, @Nullable ShotSeed seed) {}
