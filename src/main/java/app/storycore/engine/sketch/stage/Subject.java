package app.storycore.engine.sketch.stage;

import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.animal.AnimalDrawing;
import app.storycore.engine.sketch.blocking.Supports;
import app.storycore.engine.sketch.catalogue.CatalogueEntry;
import app.storycore.engine.sketch.catalogue.Outline;
import app.storycore.engine.sketch.catalogue.Stand;
import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.outdoors.Waterside;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Thing;
import app.storycore.engine.sketch.vehicle.Aircraft;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The thing that a shot without people and animals is about, in metres.
 *
 * @param wide of all of its kind side by side
 * @param floor height of what it stands on
 * @param away how far behind the middle of the set it is
 */
record Subject(double wide, double high, double floor, double away) {

    /** Length of what a shot is about whatever else is named, in metres. */
    private static final double BIG = 1.5;

    /** How much more than an animal itself is shown, and the least of it in metres. */
    private static final double AROUND = 1.2;

    private static final double LEAST = 1.9;

    /** Metres from the origin to the rails. */
    static final double TRAIN = 12;

    /** Metres from the origin to what is seen afloat. */
    static final double AFLOAT = 9.5;

    /** A castle on its hill, as {@code Castle} draws it. */
    private static final Subject CASTLE = new Subject(44, 27, 3, 66);

    private static final Set<String> FURNITURE = Set.of("table", "desk", "chair", "bench", "bookshelf");

    /** The first thing that is not the table it lies on. */
    static Optional<Thing> thing(Scene scene) {
        return things(scene).stream().findFirst();
    }

    /** Its things without the furniture they lie on, unless there is nothing else. */
    static List<Thing> things(Scene scene) {
        List<Thing> small = scene.things().stream()
                .filter(thing -> !FURNITURE.contains(thing.key()))
                .toList();
        return small.isEmpty() ? scene.things() : small;
    }

    /** The catalogue's entry of that thing. */
    static Optional<CatalogueEntry> entry(Scene scene) {
        return thing(scene).flatMap(thing -> ThingCatalogue.get().entry(thing.key()));
    }

    /** Whether the shot is about a thing. */
    static boolean isThing(Scene scene) {
        return scene.people().isEmpty()
                && scene.animals().isEmpty()
                && entry(scene)
                        .filter(Subject::isNear)
                        .filter(entry -> scene.props().isEmpty() || entry.size() > BIG)
                        .isPresent();
    }

    private static boolean isNear(CatalogueEntry entry) {
        return switch (entry.stand()) {
            case FAR -> false;
            case WATER -> entry.size() < BIG;
            case AIR -> entry.isSmall();
            case GROUND, TABLE, LIES, WALL, HAND, UNDERWATER -> true;
        };
    }

    /** Whether it is about something that can lie on a table. */
    static boolean isSmall(Scene scene) {
        boolean onTable = scene.place() == null
                || scene.place().isInterior()
                        && scene.size() != null
                        && scene.size().compareTo(ShotSize.MEDIUM) > 0;
        return onTable
                && scene.people().isEmpty()
                && scene.animals().isEmpty()
                && (scene.props().isEmpty() || Inserts.shows(scene))
                && entry(scene).filter(CatalogueEntry::isSmall).isPresent();
    }

    static Optional<Subject> of(Scene scene) {
        if (scene.people().isEmpty() && !scene.animals().isEmpty()) {
            return Subject.ofAnimals(scene);
        }
        if (scene.place() == PlaceKind.CASTLE
                && scene.people().isEmpty()
                && scene.things().isEmpty()) {
            return Optional.of(CASTLE);
        }
        if (scene.things().isEmpty() && (scene.place() == null || !scene.place().isInterior())) {
            Optional<Subject> big = scene.props().stream()
                    .flatMap(prop -> of(scene, prop).stream())
                    .findFirst();
            if (big.isPresent()) {
                return big;
            }
        }
        return isThing(scene) ? entry(scene).map(entry -> of(scene, entry)) : Optional.empty();
    }

    /** Animals on the ground, with some of it around them. */
    private static Optional<Subject> ofAnimals(Scene scene) {
        Optional<Supports> support = scene.perches().stream()
                .filter(perch -> perch.on() != null)
                .flatMap(perch -> Supports.of(perch.on()).stream())
                .findFirst();
        if (support.filter(Supports::isSolid).isPresent()) {
            boolean high = support.get() == Supports.BRANCH;
            double floor = high ? support.get().high() - 0.45 : 0;
            double tall = high ? 1.1 : support.get().high() + 0.5;
            return Optional.of(new Subject(support.get().wide(), tall, floor, 0.4));
        }
        return AnimalDrawing.outline(scene.animals().get(0), false).map(entry -> {
            Outline outline = entry.outline();
            double wide = entry.size() * outline.width() * AROUND
                    + 1.6 * (scene.animals().size() - 1);
            return new Subject(Math.max(LEAST, wide), entry.size() * outline.height() * AROUND, 0, 0);
        });
    }

    /** A vehicle, where it is drawn when there is nobody. */
    private static Optional<Subject> of(Scene scene, Prop prop) {
        boolean floats = isAfloat(scene.place());
        double water = Waterside.water(scene.place());
        boolean lands = prop == Prop.PLANE && scene.place() == PlaceKind.ROAD;
        return switch (prop) {
            case BOAT -> floats ? Optional.of(new Subject(6, 2.2, water, 9)) : Optional.empty();
            case SAIL -> Optional.of(new Subject(14, 13, water - 3, 34));
            case TRAIN -> Optional.of(new Subject(17, 4.4, 0, TRAIN));
            case PLANE -> Optional.of(lands ? new Subject(21, 6, 0, Aircraft.FAR) : inAir(21, 6));
            case HELICOPTER -> Optional.of(inAir(13, 4));
            case BALLOON -> Optional.of(new Subject(12, 14, Aircraft.HIGH - 10, Aircraft.FAR));
            case UFO -> Optional.of(inAir(10, 5));
            default -> Optional.empty();
        };
    }

    private static boolean isAfloat(@Nullable PlaceKind place) {
        return place == PlaceKind.SEA || place == PlaceKind.LAKE || place == PlaceKind.RIVER;
    }

    private static Subject inAir(double wide, double high) {
        return new Subject(wide, high, Aircraft.HIGH - high / 2, Aircraft.FAR);
    }

    private static Subject of(Scene scene, CatalogueEntry entry) {
        Outline outline = entry.outline();
        double size = entry.size();
        boolean inside = scene.place() == null || scene.place().isInterior();
        double floor = switch (entry.stand()) {
            case TABLE, LIES, HAND -> inside ? 0.76 : 0;
            case WALL -> Math.max(0, 1.55 - size * outline.height() / 2);
            case WATER -> Waterside.isByWater(scene.place()) ? Waterside.water(scene.place()) : 0;
            default -> 0;
        };
        double raised = scene.perch(entry.key())
                .flatMap(perch -> Optional.ofNullable(perch.on()))
                .flatMap(Supports::of)
                .map(Supports::high)
                .orElse(0.0);
        int count = thing(scene).orElseThrow().count();
        double wide = size * outline.width() * (1 + 1.12 * (count - 1));
        boolean afloat = entry.stand() == Stand.WATER && Waterside.isByWater(scene.place());
        return afloat
                ? new Subject(Math.max(LEAST, wide), size * outline.height() * 2, floor, AFLOAT)
                : new Subject(wide, size * outline.height() + raised, floor, 0);
    }

    /** Metres the height of the frame has to hold for the whole of it. */
    double need() {
        return Math.max(high, wide / 1.6);
    }
}
