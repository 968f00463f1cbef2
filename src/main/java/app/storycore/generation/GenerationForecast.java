package app.storycore.generation;

import java.time.Duration;

/**
 * What a start would mean.
 *
 * @param toMake shots that would be drawn
 * @param reused shots whose panel would be taken from an earlier generation
 * @param duration time at work, without waiting for a place in the queue
 */
public record GenerationForecast(int toMake, int reused, Duration duration) {}
