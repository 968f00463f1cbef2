package app.storycore.engine.sketch.blocking;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.space.Vec;
import java.util.List;
import java.util.Set;

/** Where those of a shot stand on the ground. */
final class Spots {

    private static final Set<String> GUNMEN = Set.of("cowboy", "gunman", "gunslinger", "outlaw", "sheriff");

    private final Scene scene;
    private final List<Person> people;
    private final ShotSize size;
    private final PlaceKind place;
    private final StableRandom chance;
    private final int light;

    Spots(Scene scene, List<Person> people, ShotSize size, PlaceKind place, StableRandom chance, int light) {
        this.scene = scene;
        this.people = people;
        this.size = size;
        this.place = place;
        this.chance = chance;
        this.light = light;
    }

    /** The place of the i-th of n who do something. */
    Vec of(int i, int n, Action action, boolean shoulder) {
        if (shoulder) {
            return new Vec(0.42, 0, -0.85);
        }
        if (n == 1 || scene.angle() == CameraAngle.OVER_THE_SHOULDER) {
            return Vec.ZERO;
        }
        if (n == 2 && isPursuit()) {
            return new Vec((i == 0 ? 1 : -1) * light * 1.05, 0, i * 0.25);
        }
        if (n == 2) {
            double gap = isDuel() ? 1.25 : gap(action);
            return new Vec(i == 0 ? -gap : gap, 0, i * 0.12);
        }
        if (n >= Blocking.CROWD) {
            int columns = (n + 1) / 2;
            int column = i / 2;
            double x = (column - (columns - 1) / 2.0) * 0.84 + (i % 2) * 0.42 + chance.between(-0.13, 0.13);
            return new Vec(x, 0, i % 2 * 0.8 + chance.between(0, 0.3));
        }
        return new Vec((i - (n - 1) / 2.0) * 0.78 + chance.between(-0.15, 0.15), 0, (i * 7 % 5) * 0.25);
    }

    /** Gunmen fight at a distance. */
    boolean isDuel() {
        return people.size() == 2
                && people.stream()
                        .allMatch(person -> person.action() == Action.FIGHT
                                && GUNMEN.stream().anyMatch(person.key()::startsWith));
    }

    /** One after the other, the first one behind. */
    private boolean isPursuit() {
        return people.size() == 2
                && size.compareTo(ShotSize.MEDIUM) < 0
                && people.stream().allMatch(person -> person.action() == Action.RUN)
                && !people.get(1).key().startsWith(people.get(0).key());
    }

    private double gap(Action action) {
        switch (action) {
            case EMBRACE -> {
                return 0.17;
            }
            case FIGHT, GIVE, PUSH -> {
                return 0.42;
            }
            case RIDE -> {
                return 1.5;
            }
            case TALK_AT_TABLE -> {
                return 0.68;
            }
            default -> {}
        }
        if (place == PlaceKind.CAR) {
            return 0.36;
        }
        if (scene.things().stream().anyMatch(thing -> thing.count() > 1 && Blocking.isSeat(thing))) {
            return 0.75;
        }
        if (scene.has(Prop.UMBRELLA)) {
            return 0.23;
        }
        return size.compareTo(ShotSize.MEDIUM) > 0 ? 0.24 : size == ShotSize.MEDIUM ? 0.34 : 0.5;
    }

    /** The place of one of a crowd that stands behind those who are named. */
    Vec behind(int i, int n) {
        double x = (i - (n - 1) / 2.0) * 0.72 + chance.between(-0.1, 0.1);
        return new Vec(x * (i % 2 == 0 ? 1 : 1.15), 0, 2 + i % 2 * 0.9 + chance.between(0, 0.3));
    }
}
