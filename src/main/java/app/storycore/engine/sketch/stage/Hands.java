package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.figure.Actor;
import java.util.Optional;

/** The hands of a shot that still hold nothing: one of each actor, then the other one of each. */
final class Hands {

    /** Whose hand, and whether it is the one that would be taken second. */
    record Hand(Actor actor, boolean other) {}

    /** Only the first actors are near enough to show what they hold. */
    private static final int MOST = 2;

    private final Cast cast;
    private int taken;

    Hands(Cast cast) {
        this.cast = cast;
    }

    /** Takes the next free hand. */
    Optional<Hand> take() {
        int people = Math.min(MOST, cast.actors().size());
        if (taken >= 2 * people) {
            return Optional.empty();
        }
        Hand hand = new Hand(cast.actors().get(taken % people), taken >= people);
        taken++;
        return Optional.of(hand);
    }
}
