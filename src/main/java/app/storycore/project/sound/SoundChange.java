package app.storycore.project.sound;

import org.jspecify.annotations.Nullable;

/**
 * What a place had before a change, and has since.
 *
 * @param before null for none, as after
 */
public record SoundChange(
        SoundPlace place,
        @Nullable SoundInfo before,
        @Nullable SoundInfo after) {}
