package app.storycore.delivery;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One shot of a finished sequence in its place.
 *
 * @param number from 1, its place
 * @param cast who is in it and where it is, by the places in the project's cast, from 0
 * @param label its number as people read it, null where that is its place
 */
public record Frame(
        int number,
        ShotDescription shot,
        List<Integer> cast,
        TakeSeed seed,
        FrameOutcome outcome,
        @Nullable String label) {

    public Frame {
        cast = List.copyOf(cast);
        if (number < 1) {
            throw new IllegalArgumentException("Shots are numbered from 1, not " + number);
        }
    }

    /** One that names nobody. */
    public Frame(int number, ShotDescription shot, TakeSeed seed, FrameOutcome outcome) {
        this(number, shot, List.of(), seed, outcome, null);
    }

    /** One that is known by its place. */
    public Frame(int number, ShotDescription shot, List<Integer> cast, TakeSeed seed, FrameOutcome outcome) {
        this(number, shot, cast, seed, outcome, null);
    }

    /** Its number as documents print it. */
    public String shownNumber() {
        return label == null ? Integer.toString(number) : label;
    }

    public Duration duration() {
        return shot.duration();
    }
}
