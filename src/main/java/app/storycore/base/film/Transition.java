package app.storycore.base.film;

import java.time.Duration;

/**
 * How the picture of a shot comes in. It begins with the shot and lies within it, so a sequence is as long with it as without.
 *
 * @param duration zero of a cut, else {@link #SHORTEST} to {@link #LONGEST}
 */
public record Transition(Kind kind, Duration duration) {

    /** What is seen meanwhile. */
    public enum Kind {
        CUT,
        FADE_FROM_BLACK,
        FADE_THROUGH_BLACK,
        DISSOLVE
    }

    public static final Duration SHORTEST = Duration.ofMillis(100);
    public static final Duration LONGEST = Duration.ofSeconds(10);
    public static final Duration USUAL = Duration.ofSeconds(1);

    public static final Transition CUT = new Transition(Kind.CUT, Duration.ZERO);

    /** @throws IllegalArgumentException when it is too short or too long */
    public Transition {
        if (kind == Kind.CUT ? !duration.isZero() : !isDuration(duration)) {
            throw new IllegalArgumentException("No " + kind + " of " + duration);
        }
    }

    /** Whether a transition other than a cut may last so long. */
    public static boolean isDuration(Duration duration) {
        return duration.compareTo(SHORTEST) >= 0 && duration.compareTo(LONGEST) <= 0;
    }

    public boolean isCut() {
        return kind == Kind.CUT;
    }

    /** How long it is in a shot that may have become shorter than it. */
    public Duration within(Duration shot) {
        return duration.compareTo(shot) > 0 ? shot : duration;
    }
}
