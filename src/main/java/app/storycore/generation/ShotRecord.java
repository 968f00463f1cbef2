package app.storycore.generation;

import org.jspecify.annotations.Nullable;

/**
 * One shot of a generation as history keeps it.
 *
 * @param planned as it was written when the generation started
 * @param shot what became of it
 * @param quality null before the quality check
 */
public record ShotRecord(
        PlannedShot planned, ShotSnapshot shot, @Nullable ShotQuality quality) {}
