package app.storycore.generation.sound;

import java.time.Duration;
import java.util.UUID;

/**
 * A sound as a generation was started with it.
 *
 * @param shot the place of its shot in the generation, from 1, or 0 for the track of the whole
 * @param start when it begins: in the whole, or within its shot
 */
public record KeptSound(int shot, UUID assetId, String fileName, Duration length, Duration start) {}
