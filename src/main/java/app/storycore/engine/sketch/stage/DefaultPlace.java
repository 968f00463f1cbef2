package app.storycore.engine.sketch.stage;

import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.catalogue.Stand;
import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Thing;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where animals and things are at home when no place is named. */
public final class DefaultPlace {

    private static final Set<Prop> FLYING = EnumSet.of(Prop.PLANE, Prop.HELICOPTER, Prop.BALLOON, Prop.UFO);

    /** Where those are at home who are named by what they do. */
    private static final Map<String, PlaceKind> HOMES = Map.ofEntries(
            Map.entry("koenig", PlaceKind.THRONE_ROOM),
            Map.entry("koenigin", PlaceKind.THRONE_ROOM),
            Map.entry("judge", PlaceKind.COURTROOM),
            Map.entry("lawyer", PlaceKind.COURTROOM),
            Map.entry("gladiator", PlaceKind.ARENA),
            Map.entry("footballer", PlaceKind.ARENA),
            Map.entry("barista", PlaceKind.CAFE),
            Map.entry("waiter", PlaceKind.CAFE),
            Map.entry("waitress", PlaceKind.CAFE),
            Map.entry("bartender", PlaceKind.BAR),
            Map.entry("barman", PlaceKind.BAR),
            Map.entry("chef", PlaceKind.KITCHEN),
            Map.entry("cook", PlaceKind.KITCHEN),
            Map.entry("teacher", PlaceKind.SCHOOL),
            Map.entry("pupil", PlaceKind.SCHOOL),
            Map.entry("student", PlaceKind.SCHOOL),
            Map.entry("schoolmistress", PlaceKind.SCHOOL),
            Map.entry("nurse", PlaceKind.HOSPITAL),
            Map.entry("surgeon", PlaceKind.HOSPITAL),
            Map.entry("doctor", PlaceKind.HOSPITAL),
            Map.entry("patient", PlaceKind.HOSPITAL),
            Map.entry("dentist", PlaceKind.HOSPITAL),
            Map.entry("prisoner", PlaceKind.PRISON),
            Map.entry("inmate", PlaceKind.PRISON),
            Map.entry("diver", PlaceKind.UNDERWATER),
            Map.entry("astronaut", PlaceKind.SPACE),
            Map.entry("boxer", PlaceKind.BOXING_RING),
            Map.entry("referee", PlaceKind.BOXING_RING),
            Map.entry("ballerina", PlaceKind.THEATRE),
            Map.entry("dancer", PlaceKind.THEATRE),
            Map.entry("magician", PlaceKind.THEATRE),
            Map.entry("actor", PlaceKind.THEATRE),
            Map.entry("actress", PlaceKind.THEATRE),
            Map.entry("singer", PlaceKind.THEATRE),
            Map.entry("clown", PlaceKind.THEATRE),
            Map.entry("priest", PlaceKind.CHURCH),
            Map.entry("nun", PlaceKind.CHURCH),
            Map.entry("bride", PlaceKind.CHURCH),
            Map.entry("scientist", PlaceKind.LAB),
            Map.entry("mechanic", PlaceKind.FACTORY),
            Map.entry("worker", PlaceKind.FACTORY),
            Map.entry("carpenter", PlaceKind.FACTORY),
            Map.entry("blacksmith", PlaceKind.FACTORY),
            Map.entry("smith", PlaceKind.FACTORY),
            Map.entry("welder", PlaceKind.FACTORY),
            Map.entry("farmer", PlaceKind.FIELD),
            Map.entry("shepherd", PlaceKind.FIELD),
            Map.entry("fisherman", PlaceKind.HARBOUR),
            Map.entry("sailor", PlaceKind.SHIP_DECK),
            Map.entry("pirate", PlaceKind.SHIP_DECK),
            Map.entry("secretary", PlaceKind.OFFICE),
            Map.entry("boss", PlaceKind.OFFICE),
            Map.entry("hacker", PlaceKind.OFFICE),
            Map.entry("accountant", PlaceKind.OFFICE),
            Map.entry("hunter", PlaceKind.FOREST),
            Map.entry("lumberjack", PlaceKind.FOREST),
            Map.entry("witch", PlaceKind.FOREST),
            Map.entry("miner", PlaceKind.CAVE),
            Map.entry("knight", PlaceKind.CASTLE),
            Map.entry("king", PlaceKind.THRONE_ROOM),
            Map.entry("queen", PlaceKind.THRONE_ROOM),
            Map.entry("prince", PlaceKind.CASTLE),
            Map.entry("princess", PlaceKind.CASTLE),
            Map.entry("soldier", PlaceKind.BATTLEFIELD),
            Map.entry("policeman", PlaceKind.CITY_STREET),
            Map.entry("cop", PlaceKind.CITY_STREET),
            Map.entry("detective", PlaceKind.CITY_STREET),
            Map.entry("gangster", PlaceKind.CITY_STREET),
            Map.entry("burglar", PlaceKind.CITY_STREET),
            Map.entry("thief", PlaceKind.CITY_STREET),
            Map.entry("beggar", PlaceKind.CITY_STREET),
            Map.entry("postman", PlaceKind.CITY_STREET),
            Map.entry("commuter", PlaceKind.STATION),
            Map.entry("librarian", PlaceKind.LIBRARY),
            Map.entry("cyclist", PlaceKind.ROAD),
            Map.entry("biker", PlaceKind.ROAD),
            Map.entry("hitchhiker", PlaceKind.ROAD),
            Map.entry("cowboy", PlaceKind.DESERT));

    /** What nobody does in a room. */
    private static final Set<Action> AWAY = EnumSet.of(Action.RUN, Action.RIDE, Action.FLY);

    private static final Set<String> FURNITURE = Set.of("table", "desk", "chair", "bookshelf", "wardrobe", "stove");

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
        PlaceKind vehicle = first(scene.things().stream().filter(DefaultPlace::isLarge), thing -> of(thing));
        if (vehicle != null && !vehicle.isInterior()) {
            return vehicle;
        }
        PlaceKind home = first(scene.people().stream().limit(2), DefaultPlace::of);
        PlaceKind other = Stream.of(
                        scene.animals().stream().map(DefaultPlace::of),
                        scene.props().stream().map(DefaultPlace::of),
                        scene.things().stream().map(DefaultPlace::of))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (home != null && !(isFurnished(scene) && !home.isInterior()) && !scene.has(Prop.TENT)) {
            return home;
        }
        boolean away = scene.people().stream().limit(1).anyMatch(person -> AWAY.contains(person.action()));
        if (away && other != null && other.isInterior()) {
            return PlaceKind.CITY_STREET;
        }
        return other != null ? other : isFurnished(scene) ? PlaceKind.ROOM : PlaceKind.NEUTRAL;
    }

    private static boolean isLarge(Thing thing) {
        return ThingCatalogue.get()
                .entry(thing.key())
                .filter(entry -> entry.stand() == Stand.GROUND && entry.size() > 2.4)
                .isPresent();
    }

    private static <T> @Nullable PlaceKind first(Stream<T> all, Function<T, @Nullable PlaceKind> of) {
        return all.map(of).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether something is named that stands in rooms. */
    private static boolean isFurnished(Scene scene) {
        return scene.has(Prop.LAMP)
                || scene.has(Prop.WINDOW)
                || scene.things().stream().anyMatch(thing -> FURNITURE.contains(thing.key()));
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
        String key = person.key();
        int mark = key.indexOf('#');
        return HOMES.get(mark < 0 ? key : key.substring(0, mark));
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
