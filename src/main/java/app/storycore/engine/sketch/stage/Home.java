package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.reading.Animal;
import app.storycore.engine.sketch.reading.PlaceKind;
import app.storycore.engine.sketch.reading.Prop;
import app.storycore.engine.sketch.reading.Scene;
import org.jspecify.annotations.Nullable;

/** Where animals and things are at home when no place is named. */
final class Home {

    private Home() {}

    static @Nullable PlaceKind of(Scene scene) {
        for (Animal animal : scene.animals()) {
            PlaceKind place = of(animal);
            if (place != null) {
                return place;
            }
        }
        for (Prop prop : scene.props()) {
            PlaceKind place = of(prop);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable PlaceKind of(Animal animal) {
        return switch (animal) {
            case WOLF, DEER, BEAR -> PlaceKind.FOREST;
            case COW, SHEEP, HORSE -> PlaceKind.FIELD;
            case WHALE -> PlaceKind.SEA;
            case FISH -> PlaceKind.UNDERWATER;
            default -> null;
        };
    }

    private static @Nullable PlaceKind of(Prop prop) {
        return switch (prop) {
            case SHIP, SAIL, BIG_WAVES -> PlaceKind.SEA;
            case TENT -> PlaceKind.FOREST;
            case ROCKET -> PlaceKind.PLANET;
            case BALLOON, PLANE -> PlaceKind.SKY;
            case TELEVISION, MIRROR -> PlaceKind.LIVING_ROOM;
            case COMPUTER -> PlaceKind.OFFICE;
            default -> null;
        };
    }
}
