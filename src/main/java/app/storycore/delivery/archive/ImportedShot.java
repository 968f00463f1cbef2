package app.storycore.delivery.archive;

import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.TakeSeed;
import org.jspecify.annotations.Nullable;

/**
 * A shot as it stood in a package.
 *
 * @param seed null in packages that were written before they could tell
 */
public record ImportedShot(ShotDescription plan, @Nullable TakeSeed seed) {}
