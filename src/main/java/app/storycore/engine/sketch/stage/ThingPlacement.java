package app.storycore.engine.sketch.stage;

import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.catalogue.CatalogueEntry;
import app.storycore.engine.sketch.catalogue.Outline;
import app.storycore.engine.sketch.catalogue.Stand;
import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.figure.HandProps;
import app.storycore.engine.sketch.figure.Skeleton;
import app.storycore.engine.sketch.indoors.Furniture;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Thing;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.thing.Card;
import app.storycore.engine.sketch.vehicle.Wheelchair;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts the things of the catalogue where they belong: behind and beside people, in a hand, on a table, afar. */
final class ThingPlacement {

    /** Height of a table, in metres. */
    private static final double TABLE = 0.76;

    /** From the eyes down to where a held thing may reach, in metres. */
    private static final double CHIN = 0.16;

    /** Longest side of what is held in a hand, in metres. */
    private static final double HANDY = 1.2;

    /** What floats on a string. */
    private static final Set<String> ON_A_STRING = Set.of("balloon", "kite");

    private static final Set<String> TOOLS = Set.of(
            "axe",
            "hammer",
            "pick",
            "broom",
            "shovel",
            "teddy_bear",
            "skateboard",
            "carpentry_saw",
            "wrench",
            "fishing_pole",
            "paintbrush",
            "yarn",
            "stethoscope",
            "scissors",
            "fountain_pen",
            "cigarette");

    private static final Set<String> INSTRUMENTS =
            Set.of("violin", "guitar", "trumpet", "saxophone", "accordion", "banjo", "flute", "drum");
    /** What hangs from the hand. */
    private static final Set<String> HANGING =
            Set.of("briefcase", "handbag", "shopping_bags", "basket", "bucket", "luggage", "money_bag", "burlap_sack");

    /** Longest side of what is lifted with both hands, in metres. */
    private static final double LIFTED = 0.75;

    private static final String REVOLVER = "revolver";

    private final SceneSet sceneSet;
    private final Hands hands;
    private final ThingSpots spots;
    private final ThingShow show;
    private int slot;

    /** Whether the first one of a kind is in a hand. */
    private boolean held;

    private ThingPlacement(SceneSet sceneSet, Cast cast, Hands hands) {
        this.sceneSet = sceneSet;
        this.hands = hands;
        this.spots = new ThingSpots(sceneSet, cast);
        this.show = new ThingShow(sceneSet, cast.isEmpty());
    }

    static void put(SceneSet sceneSet, Cast cast, Hands hands) {
        if (sceneSet.size() == ShotSize.INSERT) {
            return;
        }
        ThingPlacement placement = new ThingPlacement(sceneSet, cast, hands);
        for (Thing thing : sceneSet.scene().things()) {
            boolean satIn = Wheelchair.is(thing) && !cast.isEmpty();
            boolean elsewhere = Perches.has(sceneSet.scene(), thing.key(), cast)
                    || Perches.holds(sceneSet.scene(), thing)
                    || cast.isOn(sceneSet.scene(), thing)
                    || Surroundings.has(sceneSet.scene(), thing.key())
                    || cast.isAtTable() && thing.key().equals("table");
            if (elsewhere) {
                continue;
            }
            if (!satIn && !CakeCandles.has(sceneSet.scene(), thing)) {
                ThingCatalogue.get().entry(thing.key()).ifPresent(entry -> placement.put(thing, entry));
            }
        }
    }

    private void put(Thing thing, CatalogueEntry entry) {
        Outline outline = entry.outline();
        held = false;
        int people = sceneSet.scene().people().size();
        for (int i = 0; i < thing.count(); i++) {
            Piece piece = new Piece(thing, entry, outline, i);
            Optional<Hands.Hand> hand = (i == 0 || i < people) && isHeld(thing, entry)
                    ? hands.take(sceneSet.scene(), thing.key())
                    : Optional.empty();
            sceneSet.as(Item.of(thing, i), () -> {
                held |= hand.isPresent();
                if (hand.isPresent()) {
                    hold(piece, hand.get());
                } else {
                    stand(piece);
                }
            });
        }
        slot++;
    }

    /** A telephone that is called a phone, of somebody who is there, is one for the pocket. */
    private static boolean isMobile(Thing thing) {
        return thing.key().equals("telephone")
                && thing.words().toLowerCase(Locale.ROOT).endsWith("phone")
                && !thing.words().toLowerCase(Locale.ROOT).contains("tele");
    }

    private boolean isHeld(Thing thing, CatalogueEntry entry) {
        boolean light = entry.stand() == Stand.HAND
                || ON_A_STRING.contains(entry.key())
                || entry.stand() == Stand.LIES && entry.size() < HANDY
                || TOOLS.contains(entry.key())
                || INSTRUMENTS.contains(entry.key())
                || entry.stand() == Stand.TABLE && entry.size() < 0.4 && isHandled()
                || entry.stand() == Stand.TABLE
                        && entry.size() < 0.4
                        && !sceneSet.place().isInterior();
        boolean bag = HANGING.contains(entry.key()) || isHandled() && entry.size() < LIFTED;
        return (light || bag || isMobile(thing)) && sceneSet.size().compareTo(ShotSize.MEDIUM_CLOSE_UP) <= 0;
    }

    /** Whether somebody does what is done with something in the hand. */
    private boolean isHandled() {
        return sceneSet.scene().people().stream()
                .limit(2)
                .anyMatch(person -> person.action() == Action.GIVE
                        || person.action() == Action.DRINK
                        || person.action() == Action.CARRY);
    }

    private void hold(Piece piece, Hands.Hand hand) {
        Actor actor = hand.actor();
        boolean gun = piece.entry().key().equals(REVOLVER);
        if (gun || isMobile(piece.thing())) {
            HandProps.put(sceneSet, actor, gun ? Prop.GUN : Prop.PHONE, hand.other());
            return;
        }
        HandProps.hold(sceneSet, actor, hand.other(), at -> {
            if (ON_A_STRING.contains(piece.entry().key())) {
                onString(piece, actor, at);
            } else {
                inHand(piece, actor, at);
            }
        });
    }

    private void inHand(Piece piece, Actor actor, Vec at) {
        double size = Math.max(piece.entry().size(), 0.12);
        double high = size * piece.outline().height();
        double chin = Skeleton.of(actor).head().y() - CHIN;
        boolean hangs = HANGING.contains(piece.entry().key());
        double below = hangs ? 0.05 - high : Math.min(-0.25 * high, chin - high - at.y());
        Vec foot = at.plus(0, below, -0.06);
        int faces = piece.entry().faces();
        boolean mirrored = faces == 0 ? actor.facing() < 0 : faces * actor.facing() < 0;
        show.draw(piece, sceneSet.draft(), Card.standing(sceneSet.camera(), foot, size, 0, mirrored));
    }

    /** Above the hand and away from the face, a kite high in the sky. */
    private void onString(Piece piece, Actor actor, Vec at) {
        SolidPen pen = sceneSet.draft();
        int away = actor.facing() > 0 ? 1 : -1;
        boolean kite = piece.entry().stand() == Stand.AIR && piece.entry().key().equals("kite");
        Vec wanted = kite ? spots.overhead(at.plus(away * 2.6, 0, 3), 0.3) : at.plus(away * 0.24, 0.62, -0.02);
        Vec foot = show.below(piece, show.within(piece, wanted));
        pen.line(0.6, at, foot.plus(0, 0.02, 0));
        show.draw(
                piece, pen, Card.standing(sceneSet.camera(), foot, piece.entry().size(), 0, false));
    }

    private void stand(Piece piece) {
        switch (piece.entry().stand()) {
            case GROUND -> onGround(piece, spots.carried(piece, slot).orElseGet(() -> spots.ground(piece, slot)));
            case TABLE, LIES, HAND -> onTable(piece);
            case WALL -> onWall(piece);
            case AIR -> show.upright(piece, spots.air(piece, slot), false);
            case WATER -> onWater(piece);
            case UNDERWATER -> show.upright(piece, spots.underWater(piece, slot), false);
            case FAR -> onGround(piece, spots.far(piece, slot));
        }
    }

    private void onGround(Piece piece, Vec foot) {
        if (!sceneSet.place().isInterior() || piece.entry().size() <= 6) {
            show.upright(piece, foot, true);
        }
    }

    private void onTable(Piece piece) {
        if (sceneSet.place() == PlaceKind.CAR || sceneSet.place() == PlaceKind.COCKPIT) {
            return; // there is no table
        }
        if (!sceneSet.place().isInterior() && sceneSet.place() != PlaceKind.NEUTRAL) {
            onGround(piece, spots.ground(piece, slot));
            return;
        }
        double wide = Math.max(1.1, ThingSpots.columns(piece) * piece.wide() * 1.2);
        Vec foot = spots.table(piece, slot);
        if (piece.number() == (held ? 1 : 0)) {
            Furniture.table(sceneSet, foot, wide, TABLE, 0.7, 0x7A5638);
        }
        show.upright(piece, spots.onTable(piece, foot).plus(0, TABLE, 0), true);
    }

    private void onWall(Piece piece) {
        Vec foot = spots.wall(piece, slot);
        if (!sceneSet.place().isInterior()) {
            sceneSet.put(
                    foot.plus(0, 0, 0.05),
                    () -> sceneSet.draft().bar(0x5A5C60, 0.5, 0.07, new Vec(foot.x(), 0, foot.z()), foot));
        }
        show.upright(piece, foot, false);
    }

    private void onWater(Piece piece) {
        if (spots.isByWater()) {
            show.upright(piece, spots.water(piece, slot), false);
        } else {
            onGround(piece, spots.ground(piece, slot));
        }
    }
}
