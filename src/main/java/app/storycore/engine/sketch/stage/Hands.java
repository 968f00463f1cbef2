package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.scene.Scene;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The hands of a shot that still hold nothing: one of each actor, then the other one of each. */
final class Hands {

    /** Whose hand, and whether it is the one that would be taken second. */
    record Hand(Actor actor, boolean other) {}

    /** Only the first actors are near enough to show what they hold. */
    private static final int MOST = 4;

    private final Cast cast;
    private final IdentityHashMap<Actor, Integer> taken = new IdentityHashMap<>();

    Hands(Cast cast) {
        this.cast = cast;
    }

    /** Takes the next free hand. */
    Optional<Hand> take() {
        return take(people());
    }

    /** Takes a free hand of the one who is named before a prop or thing, else the next one. */
    Optional<Hand> take(Scene scene, String held) {
        String holder = scene.holders().get(held);
        List<Actor> named = cast.actors().stream()
                .filter(actor -> actor.look().key().equals(holder))
                .filter(actor -> taken.getOrDefault(actor, 0) < 2)
                .toList();
        return named.isEmpty() ? take() : take(named);
    }

    private List<Actor> people() {
        return cast.actors().subList(0, Math.min(MOST, cast.actors().size()));
    }

    /** The first hand of each before the second of any. */
    private Optional<Hand> take(List<Actor> of) {
        for (int hand = 0; hand < 2; hand++) {
            for (Actor actor : of) {
                if (taken.getOrDefault(actor, 0) == hand
                        && Math.abs(actor.pose().turn()) < 60) {
                    taken.put(actor, hand + 1);
                    return Optional.of(new Hand(actor, hand == 1));
                }
            }
        }
        return Optional.empty();
    }
}
