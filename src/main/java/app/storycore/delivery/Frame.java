package app.storycore.delivery;

import java.time.Duration;

/**
 * One shot of a finished sequence in its place.
 *
 * @param number from 1, as on the dashboard
 */
public record Frame(int number, ShotDescription shot, TakeSeed seed, FrameOutcome outcome) {

    public Frame {
        if (number < 1) {
            throw new IllegalArgumentException("Shots are numbered from 1, not " + number);
        }
    }

    public Duration duration() {
        return shot.duration();
    }
}
