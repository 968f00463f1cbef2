package app.storycore.engine.sketch.stage;

import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.blocking.Blocking;
import app.storycore.engine.sketch.figure.HandProps;
import app.storycore.engine.sketch.outdoors.Camp;
import app.storycore.engine.sketch.outdoors.HouseFire;
import app.storycore.engine.sketch.outdoors.Waterside;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.scenery.Trees;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.vehicle.Aircraft;
import app.storycore.engine.sketch.vehicle.Cycles;
import app.storycore.engine.sketch.vehicle.Trains;
import app.storycore.engine.sketch.vehicle.Vehicles;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts the things a prompt names where they belong. */
final class PropPlacement {

    private static final Set<Prop> READ = Set.of(Prop.BOOK, Prop.LETTER, Prop.PHOTO, Prop.PHONE);

    /** What is aimed without being a gun. */
    private static final Set<String> AIMED = Set.of(
            "fire_hose",
            "bow_and_arrow",
            "camera",
            "CAMERA_TOOL",
            "TORCH",
            "TELESCOPE",
            "ball",
            "BALL",
            "flashlight",
            "video_camera",
            "movie_camera");

    private PropPlacement() {}

    static void put(SceneSet sceneSet, Cast cast, Hands hands) {
        if (sceneSet.size() == ShotSize.INSERT) {
            Inserts.put(sceneSet, cast);
            return;
        }
        if (sceneSet.place() == PlaceKind.STAIRWELL && cast.isEmpty()) {
            return;
        }
        aimed(sceneSet, cast, hands);
        read(sceneSet, hands);
        int slot = 0;
        boolean candles =
                sceneSet.scene().things().stream().anyMatch(thing -> thing.key().equals("candle"));
        for (Prop prop : sceneSet.scene().props()) {
            boolean there = prop == Prop.RING && sceneSet.place() == PlaceKind.BOXING_RING
                    || prop == Prop.LAMP && cast.isAtTable()
                    || Surroundings.has(sceneSet.scene(), prop.name().toLowerCase(Locale.ROOT));
            if (prop == Prop.CANDLE && candles || there) {
                continue;
            }
            Optional<Hands.Hand> hand =
                    HandProps.fits(prop) ? hands.take(sceneSet.scene(), prop.name()) : Optional.empty();
            if (hand.isPresent()) {
                Hands.Hand free = hand.get();
                sceneSet.as(Item.of(prop), () -> HandProps.put(sceneSet, free.actor(), prop, free.other()));
            } else if (standAs(sceneSet, cast, prop, slot)) {
                slot++;
            }
        }
    }

    /** Who reads does so in a book, unless something else is named. */
    private static void read(SceneSet sceneSet, Hands hands) {
        boolean reads = sceneSet.scene().people().stream()
                .limit(1)
                .anyMatch(person -> person.action() == Action.READ_SITTING
                        || person.action() == Action.READ
                                && sceneSet.scene().people().size() == 1
                                && sceneSet.place() != PlaceKind.SCHOOL
                                && sceneSet.scene().things().isEmpty());
        boolean named = sceneSet.scene().props().stream().anyMatch(READ::contains)
                || sceneSet.scene().things().stream()
                        .anyMatch(thing ->
                                thing.key().equals("newspaper") || thing.key().endsWith("book"));
        if (reads && !named) {
            hands.take()
                    .ifPresent(hand -> sceneSet.as(
                            Item.of(Prop.BOOK), () -> HandProps.put(sceneSet, hand.actor(), Prop.BOOK, hand.other())));
        }
    }

    /** Who aims does so with a gun, named or not. */
    private static void aimed(SceneSet sceneSet, Cast cast, Hands hands) {
        boolean armed = sceneSet.scene().has(Prop.GUN)
                || sceneSet.scene().things().stream()
                        .anyMatch(thing ->
                                thing.key().equals("revolver") || thing.key().equals("rifle"));
        if (cast.isDuel()) {
            sceneSet.as(
                    Item.of(Prop.GUN),
                    () -> cast.actors().forEach(actor -> HandProps.put(sceneSet, actor, Prop.GUN, false)));
            return;
        }
        boolean aims = !sceneSet.scene().people().isEmpty()
                && sceneSet.scene().people().get(0).action() == Action.AIM;
        boolean other = sceneSet.scene().holders().keySet().stream().anyMatch(AIMED::contains);
        if (aims && !armed && !other) {
            hands.take()
                    .ifPresent(hand -> sceneSet.as(
                            Item.of(Prop.GUN), () -> HandProps.put(sceneSet, hand.actor(), Prop.GUN, hand.other())));
        }
    }

    /** A place for the n-th thing: in the middle while nobody is there, else beside. */
    private static Vec slot(Cast cast, int n, double away) {
        if (cast.ahead() != 0 && n == 0) {
            return new Vec(cast.ahead() * (away > 2 ? 3 : 1.35), 0, away > 2 ? -1.4 : 0.1);
        }
        if (cast.isEmpty() && n == 0) {
            return new Vec(0, 0, 0.4);
        }
        int side = (n + (cast.isEmpty() ? 0 : cast.main().facing() > 0 ? 0 : 1)) % 2 == 0 ? 1 : -1;
        return new Vec(side * (away + 0.6 * n), 0, 0.9 + 0.7 * n);
    }

    private static boolean standAs(SceneSet sceneSet, Cast cast, Prop prop, int n) {
        boolean[] stands = {false};
        sceneSet.as(Item.of(prop), () -> stands[0] = stand(sceneSet, cast, prop, n));
        return stands[0];
    }

    private static boolean stand(SceneSet sceneSet, Cast cast, Prop prop, int n) {
        StableRandom stableRandom = sceneSet.chance();
        boolean indoors = sceneSet.place().isInterior();
        boolean aboard = sceneSet.place() == PlaceKind.TRAIN_ROOF && prop == Prop.TRAIN
                || sceneSet.place() == PlaceKind.STATION && prop == Prop.TRAIN;
        if (aboard) {
            return false;
        }
        switch (prop) {
            case LIGHTHOUSE, BEAM -> Waterside.farLight(sceneSet, prop);
            case BOAT -> Waterside.boat(sceneSet, slot(cast, n, 2.4));
            case SHIP -> Waterside.ship(sceneSet, stableRandom);
            case SAIL -> Waterside.sail(sceneSet, stableRandom);
            case CAR -> vehicle(sceneSet, slot(cast, n, 2.6), prop, indoors || sceneSet.place() == PlaceKind.CAR);
            case BICYCLE, MOTORBIKE -> {
                if (!cast.isEmpty() && cast.main().pose().seat() > 0.5) {
                    return false;
                }
                vehicle(sceneSet, slot(cast, n, 1.3), prop, indoors);
            }
            case TRAIN -> vehicle(sceneSet, new Vec(-3, 0, Subject.TRAIN), prop, indoors);
            case PLANE, HELICOPTER, BALLOON, UFO, ROCKET -> Aircraft.put(sceneSet, prop, stableRandom);
            case FIRE -> {
                if (HouseFire.fits(sceneSet.place())) {
                    HouseFire.put(sceneSet);
                } else {
                    Camp.fire(sceneSet, slot(cast, n, 1.1), indoors);
                }
            }
            case TREE -> Trees.broad(sceneSet, slot(cast, n, 2.4).plus(0, 0, 3), 7.5, 0x5E7A46);
            case TENT -> Camp.tent(sceneSet, slot(cast, n, 2.2).plus(0, 0, 1.2));
            case CROSS -> Camp.cross(sceneSet, slot(cast, n, 1.4));
            default -> {
                boolean desk = prop == Prop.COMPUTER && cast.plays();
                if (Surroundings.isAtTable(sceneSet.scene()) && !desk && !cast.isEmpty()) {
                    return SmallFurniture.put(sceneSet, Surroundings.spot(cast.main()), prop);
                }
                return SmallFurniture.put(sceneSet, desk ? Blocking.desk(cast.main()) : slot(cast, n, 0.95), prop);
            }
        }
        return true;
    }

    private static void vehicle(SceneSet sceneSet, Vec at, Prop prop, boolean indoors) {
        if (indoors && sceneSet.place() != PlaceKind.FACTORY) {
            return;
        }
        int ahead = sceneSet.landmarks().side();
        switch (prop) {
            case CAR -> {
                Vec foot = at.plus(0, 0, 1.6);
                sceneSet.put(foot, () -> Vehicles.car(sceneSet, foot, ahead));
            }
            case TRAIN ->
                sceneSet.put(at, () -> Trains.draw(sceneSet, at, sceneSet.place() == PlaceKind.BRIDGE ? 8 : -24));
            default -> sceneSet.put(at, () -> Cycles.draw(sceneSet, at, ahead, prop == Prop.MOTORBIKE));
        }
    }
}
