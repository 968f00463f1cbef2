package app.storycore.project;

import java.util.UUID;

/**
 * Where a shot stands, or is to stand.
 *
 * @param number from 1
 */
public record ShotPlace(UUID shotId, int number) {}
