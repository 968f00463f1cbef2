package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.catalogue.CatalogueEntry;
import app.storycore.engine.sketch.catalogue.Outline;
import app.storycore.engine.sketch.catalogue.Stand;
import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.detail.CloseHands;
import app.storycore.engine.sketch.detail.SmallObjects;
import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Thing;
import app.storycore.engine.sketch.scenery.Ground;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.thing.Card;
import app.storycore.engine.sketch.thing.ThingDrawing;
import app.storycore.engine.sketch.vehicle.RoadVehicles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A detail that fills the frame: up to three things side by side on a table top in a pool of light, or in a hand. */
final class Inserts {

    private static final List<Prop> SHOWN = List.of(
            Prop.LETTER,
            Prop.BOOK,
            Prop.PHONE,
            Prop.GUN,
            Prop.KNIFE,
            Prop.SWORD,
            Prop.KEY,
            Prop.WATCH,
            Prop.GLASS,
            Prop.PHOTO,
            Prop.RING,
            Prop.FLOWER,
            Prop.BOX,
            Prop.MONEY,
            Prop.LANTERN,
            Prop.CANDLE,
            Prop.LAMP,
            Prop.TORCH);

    private static final int MOST = 3;

    /** More of a kind than these are in two rows. */
    private static final int ROW = 5;

    private static final double TABLE = 0.8;

    /** Height of the tallest thing, in metres. */
    private static final double TALL = 0.27;

    private final SceneSet sceneSet;
    private final ThingShow show;
    private int next;
    private int count;

    private Inserts(SceneSet sceneSet) {
        this.sceneSet = sceneSet;
        this.show = new ThingShow(sceneSet, true);
    }

    /** Whether something is named that can be shown as a detail. */
    static boolean shows(Scene scene) {
        return scene.props().stream().anyMatch(SHOWN::contains);
    }

    /** Whether it is about somebody's hands and what they hold. */
    static boolean isOfHands(Scene scene) {
        return scene.people().size() == 1
                && scene.people().get(0).key().equals(Person.HANDS)
                && (isOfDriving(scene) || shows(scene) || Subject.thing(scene).isPresent());
    }

    /** Whether they hold the wheel of a car. */
    static boolean isOfDriving(Scene scene) {
        return scene.place() == PlaceKind.CAR;
    }

    static void put(SceneSet sceneSet, Cast cast) {
        Scene scene = sceneSet.scene();
        if (isOfHands(scene) && isOfDriving(scene)) {
            sceneSet.as(
                    inside(scene), () -> CloseHands.drive(sceneSet, cast.main().look()));
            return;
        }
        Inserts inserts = new Inserts(sceneSet);
        inserts.table();
        inserts.all(isOfHands(scene) ? cast.actors() : List.of());
    }

    /** The car whose wheel is held: the one that is named, else any. */
    private static Item inside(Scene scene) {
        return scene.things().stream()
                .filter(thing -> RoadVehicles.knows(thing.key()))
                .findFirst()
                .map(thing -> Item.of(thing, 0))
                .orElse(Item.of(Prop.CAR));
    }

    private void table() {
        SolidPen pen = sceneSet.draft();
        Vec[] corners = {new Vec(-3, TABLE, -3), new Vec(3, TABLE, -3), new Vec(3, TABLE, 0.7), new Vec(-3, TABLE, 0.7)
        };
        sceneSet.piece("table desk", new Vec(0, TABLE, 0.6), () -> {
            var path = pen.project(corners);
            pen.canvas().outline(path, pen.pen() * 2, 0.9);
            pen.canvas().fill(path, Ground.surface(sceneSet, 0x7A5638, TABLE, 0.6, 9));
            double x = sceneSet.camera().x(new Vec(0, TABLE, 0));
            double y = sceneSet.camera().y(new Vec(0, TABLE, 0));
            double r = sceneSet.canvas().height() * 0.95;
            pen.canvas().flood(Paint.radial(x, y, r * 1.3, r, 0xFFFFFF, 0, 0x3A3440, 0.5), Blend.MULTIPLY);
            pen.glowAt(x, y, r * 0.7, r * 0.5, sceneSet.air().key(), 0.3);
        });
    }

    private void all(List<Actor> holding) {
        Scene scene = sceneSet.scene();
        List<Thing> things = Subject.things(scene).stream()
                .filter(thing -> !CakeCandles.has(scene, thing))
                .limit(MOST)
                .toList();
        boolean candles = scene.things().stream().anyMatch(thing -> thing.key().equals("candle"));
        List<Prop> props = new ArrayList<>(scene.props().stream()
                .filter(SHOWN::contains)
                .filter(prop -> prop != Prop.CANDLE || !candles)
                .sorted(Comparator.comparingInt(SHOWN::indexOf))
                .limit(MOST - things.size())
                .toList());
        if (props.isEmpty() && things.isEmpty()) {
            props.add(Prop.LETTER);
        }
        count = props.size() + things.size();
        sceneSet.put(new Vec(0, TABLE, -0.1), () -> {
            props.forEach(this::prop);
            things.forEach(thing -> ThingCatalogue.get().entry(thing.key()).ifPresent(entry -> thing(thing, entry)));
            holding.forEach(actor -> sceneSet.as(
                    new Item(Item.Kind.PERSON, actor.look().key(), 0),
                    () -> CloseHands.hold(sceneSet, actor.look(), new Vec(0, TABLE, 0))));
        });
    }

    /** The next place in the row. */
    private Vec spot() {
        double x = (next - (count - 1) / 2.0) * (count == 2 ? 0.32 : 0.29);
        Vec at = new Vec(x, TABLE, count > 1 && next % 2 == 0 ? 0.02 : -0.03);
        next++;
        SolidPen pen = sceneSet.draft();
        double scale = sceneSet.camera().scale(Vec.ZERO);
        pen.dimAt(sceneSet.camera().x(at), sceneSet.camera().y(at), 0.2 * scale, 0.1 * scale, 0.4);
        return at;
    }

    private void prop(Prop prop) {
        double size = count == 1 ? 1.5 : count == 2 ? 1.15 : 0.9;
        Vec at = spot().plus(0, 0.004, 0);
        sceneSet.as(Item.of(prop), () -> SmallObjects.draw(sceneSet, at, prop, size));
    }

    private void thing(Thing thing, CatalogueEntry entry) {
        Outline outline = entry.outline();
        Vec middle = spot();
        int many = thing.count();
        int columns = many > ROW ? (many + 1) / 2 : many;
        double room = count == 1 ? 0.5 : count == 2 ? 0.3 : 0.24;
        double tall = many > columns ? 0.7 * TALL : TALL;
        double size = Math.min(tall / outline.height(), room / outline.width() / (1 + 0.7 * (columns - 1)));
        size *= CakeCandles.isCake(thing) ? 0.84 : 1;
        for (int i = 0; i < many; i++) {
            int row = i / columns; // the first one is the farther
            double across = (i % columns - (columns - 1) / 2.0 + 0.3 * row) * size * outline.width() * 1.06;
            double away = (many > columns ? -0.1 + 0.2 * (1 - row) : 0) + 0.03 * (i % 2);
            Vec at = middle.plus(across, 0.003, away);
            Card card = entry.stand() == Stand.LIES
                    ? Card.lying(sceneSet.camera(), at, size * 1.15, 12 - 17 * i, outline)
                    : Card.standing(sceneSet.camera(), at.plus(0, 0, -0.06), size, entry.isBoxy() ? 18 : 0, false);
            ThingDrawing.shadow(sceneSet.draft(), outline, card);
            Piece piece = new Piece(thing, entry, outline, i);
            sceneSet.as(Item.of(thing, i), () -> show.draw(piece, sceneSet.draft(), card));
        }
    }
}
