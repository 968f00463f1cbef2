package app.storycore.engine.sketch.stage;

import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.catalogue.Stand;
import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Thing;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where animals and things are at home when no place is named. */
public final class DefaultPlace {

    private static final Set<Prop> FLYING = EnumSet.of(Prop.PLANE, Prop.HELICOPTER, Prop.BALLOON, Prop.UFO);

    private DefaultPlace() {}

    /** Where a scene is played: what flies alone over a city is seen from the air. */
    static PlaceKind staged(Scene scene, ShotSize size) {
        boolean flies = scene.people().isEmpty()
                && scene.animals().isEmpty()
                && (scene.props().stream().anyMatch(FLYING::contains)
                        || scene.things().stream()
                                .flatMap(thing -> ThingCatalogue.get().entry(thing.key()).stream())
                                .anyMatch(entry -> entry.stand() == Stand.AIR));
        if (scene.place() == PlaceKind.CITY_STREET && flies) {
            return PlaceKind.SKYLINE;
        }
        return scene.place() != null ? scene.place() : of(scene, size);
    }

    /** Where a scene that names no place plays: where its animals, things or people belong, else nowhere in particular. */
    static PlaceKind of(Scene scene, ShotSize size) {
        if (isOfARoom(scene, size)) {
            return PlaceKind.ROOM;
        }
        return Stream.of(
                        scene.animals().stream().map(DefaultPlace::of),
                        scene.props().stream().map(DefaultPlace::of),
                        scene.things().stream().map(DefaultPlace::of),
                        scene.people().stream().map(DefaultPlace::of))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(PlaceKind.NEUTRAL);
    }

    /** A detail lies on a table; what is seen close by a lamp or a screen is indoors. */
    private static boolean isOfARoom(Scene scene, ShotSize size) {
        boolean lamp = scene.has(Prop.LAMP)
                || scene.has(Prop.CANDLE)
                || scene.has(Prop.TELEVISION)
                || scene.has(Prop.COMPUTER);
        return size == ShotSize.INSERT || lamp && size.compareTo(ShotSize.FULL) > 0;
    }

    /** Whether a scene that could go on at a place is a detail, or lamplight, of some other room. */
    public static boolean isApart(Scene scene, PlaceKind place) {
        ShotSize size = Director.size(scene);
        return size == ShotSize.INSERT || isOfARoom(scene, size) && !place.isInterior();
    }

    private static @Nullable PlaceKind of(Person person) {
        return switch (person.key()) {
            case "barista" -> PlaceKind.CAFE;
            case "bartender", "barman" -> PlaceKind.BAR;
            case "chef" -> PlaceKind.KITCHEN;
            case "teacher" -> PlaceKind.SCHOOL;
            case "nurse", "surgeon" -> PlaceKind.HOSPITAL;
            case "prisoner", "inmate" -> PlaceKind.PRISON;
            case "diver" -> PlaceKind.UNDERWATER;
            case "astronaut" -> PlaceKind.SPACE;
            case "boxer" -> PlaceKind.BOXING_RING;
            default -> null;
        };
    }

    private static @Nullable PlaceKind of(Thing thing) {
        return ThingCatalogue.get()
                .entry(thing.key())
                .map(entry -> entry.home() != null ? entry.home() : of(entry.stand()))
                .orElse(null);
    }

    private static @Nullable PlaceKind of(Stand stand) {
        return switch (stand) {
            case WATER -> PlaceKind.SEA;
            case UNDERWATER -> PlaceKind.UNDERWATER;
            case FAR -> PlaceKind.FIELD;
            case TABLE, LIES -> PlaceKind.ROOM;
            case GROUND, WALL, HAND, AIR -> null;
        };
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
