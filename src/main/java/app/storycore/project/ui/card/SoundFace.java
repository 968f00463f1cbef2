package app.storycore.project.ui.card;

import java.time.Duration;

/**
 * A sound as pages show it.
 *
 * @param address where the browser finds the file
 * @param peaks as {@link app.storycore.delivery.sound.SoundPeaks} writes them
 */
public record SoundFace(String name, String address, Duration length, String peaks) {}
