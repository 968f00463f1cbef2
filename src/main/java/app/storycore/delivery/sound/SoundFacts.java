package app.storycore.delivery.sound;

import java.time.Duration;

/**
 * What is known of a sound file that was read to its end.
 *
 * @param length to the millisecond, as it was decoded
 * @param peaks as {@link SoundPeaks} writes them
 */
public record SoundFacts(SoundFormat format, Duration length, String peaks) {}
