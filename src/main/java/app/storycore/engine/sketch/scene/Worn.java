package app.storycore.engine.sketch.scene;

import org.jspecify.annotations.Nullable;

/**
 * One piece of clothing as a prompt states it.
 *
 * @param colour 0xRRGGBB, null when none is stated
 */
public record Worn(Garment garment, @Nullable Integer colour) {}
