package app.storycore.project;

/**
 * Where a shot stands, or is to stand.
 *
 * @param number from 1
 */
public record ShotPlace(ShotId shotId, int number) {}
