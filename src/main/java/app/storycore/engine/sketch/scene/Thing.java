package app.storycore.engine.sketch.scene;

import org.jspecify.annotations.Nullable;

/**
 * Something of the catalogue that is in the frame.
 *
 * @param key its key in the catalogue
 * @param words those it was named by
 * @param count how many of it
 * @param colour the stated one as 0xRRGGBB, null when none is
 */
public record Thing(
        String key, String words, int count, @Nullable Integer colour) {}
