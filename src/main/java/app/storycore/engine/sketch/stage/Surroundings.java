package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.blocking.Blocking;
import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.figure.Skeleton;
import app.storycore.engine.sketch.indoors.Furniture;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Thing;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Angles;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.vehicle.Vehicles;
import java.util.Set;

/** What somebody climbs, is under or sits in, drawn about them. */
final class Surroundings {

    /** Height of what is climbed, in metres. */
    private static final double HIGH = 5.5;

    private static final Set<String> TUBS = Set.of("bathtub", "tub", "bath");
    private static final Set<String> POLES = Set.of("mast", "pole", "drainpipe", "tree");
    private static final Set<String> LADDERS = Set.of("ladder", "stepladder", "scaffold", "scaffolding");
    private static final Set<String> TABLES = Set.of("table", "desk", "tisch");

    private final SceneSet sceneSet;
    private final Actor actor;

    private Surroundings(SceneSet sceneSet, Actor actor) {
        this.sceneSet = sceneSet;
        this.actor = actor;
    }

    /** Draws what is about an actor. */
    static void put(SceneSet sceneSet, Actor actor, Person person) {
        String on = person.on();
        Surroundings around = new Surroundings(sceneSet, actor);
        if (person.action() == Action.FLY && Blocking.hasParachute(sceneSet.scene())) {
            around.parachute();
        }
        if (on == null) {
            return;
        }
        if (person.isUp()) {
            around.climbed(on);
        } else if (on.equals(Person.AT_TABLE)) {
            around.table();
        } else if (person.isUnder()) {
            around.cover(on.substring(Person.UNDER.length()));
        } else if (TUBS.contains(on)) {
            around.tub(on);
        }
    }

    /** Whether the one who is there sits at a table. */
    static boolean isAtTable(Scene scene) {
        return scene.people().size() == 1
                && Person.AT_TABLE.equals(scene.people().get(0).on());
    }

    /** Whether a thing or prop is drawn here. */
    static boolean has(Scene scene, String name) {
        return scene.people().stream()
                        .filter(person -> person.on() != null)
                        .filter(person -> person.isUnder()
                                || person.isUp()
                                || Person.AT_TABLE.equals(person.on())
                                || TUBS.contains(String.valueOf(person.on())))
                        .anyMatch(person -> String.valueOf(person.on()).endsWith(name))
                || name.equals("parachute");
    }

    private Item item(String noun) {
        for (Prop prop : sceneSet.scene().props()) {
            if (prop.name().equalsIgnoreCase(noun)) {
                return Item.of(prop);
            }
        }
        for (Thing thing : sceneSet.scene().things()) {
            if (thing.words().endsWith(noun) || thing.key().equals(noun)) {
                return Item.of(thing, 0);
            }
        }
        return Item.piece(noun);
    }

    private void parachute() {
        Vec top = Skeleton.of(actor).head().plus(0, 2.4, 0);
        SolidPen pen = sceneSet.draft();
        sceneSet.as(
                Item.piece("parachute"),
                () -> sceneSet.put(actor.foot().plus(0, 0, 0.2), () -> {
                    for (int i = -2; i <= 2; i++) {
                        pen.line(0.7, top.plus(0, -1.9, 0), top.plus(i * 0.75, -0.28, 0));
                    }
                    pen.body(0xD8C8A0, new Sphere[] {
                        new Sphere(top.plus(-1.6, -0.3, 0), 0.08),
                        new Sphere(top.plus(-0.9, 0.25, 0), 0.2),
                        new Sphere(top.plus(0, 0.5, 0), 0.22),
                        new Sphere(top.plus(0.9, 0.25, 0), 0.2),
                        new Sphere(top.plus(1.6, -0.3, 0), 0.08)
                    });
                }));
    }

    private void climbed(String noun) {
        double turn = actor.facing();
        Vec foot = new Vec(actor.foot().x(), 0, actor.foot().z())
                .plus(new Vec(Angles.sin(turn), 0, -Angles.cos(turn)).times(0.34));
        Vec top = foot.plus(0, HIGH, 0);
        SolidPen pen = sceneSet.draft();
        sceneSet.as(
                item(noun),
                () -> sceneSet.put(foot.plus(0, 0, 0.35), () -> {
                    if (noun.equals("rope")) {
                        pen.bar(0xB8965E, 0.7, 0.05, foot.plus(0, 0.3, 0), top);
                    } else if (LADDERS.contains(noun)) {
                        ladder(pen, foot, top);
                    } else if (POLES.contains(noun)) {
                        pen.bar(0x6E5238, 0.6, 0.26, foot, top);
                    } else if (noun.equals("window")) {
                        window(pen, foot);
                    } else {
                        wall(pen, foot);
                    }
                }));
    }

    private static void ladder(SolidPen pen, Vec foot, Vec top) {
        Vec aside = new Vec(0.24, 0, 0.1);
        pen.bar(0xA8814E, 0.7, 0.06, foot.minus(aside), top.minus(aside));
        pen.bar(0xA8814E, 0.7, 0.06, foot.plus(aside), top.plus(aside));
        for (int i = 1; i < 18; i++) {
            Vec rung = foot.plus(0, 0.3 * i, 0);
            pen.bar(0x94703F, 0.6, 0.045, rung.minus(aside), rung.plus(aside));
        }
    }

    /** An open window at the height of who climbs through it. */
    private static void window(SolidPen pen, Vec foot) {
        Vec sill = foot.plus(0, 0.75, 0.1);
        pen.box(0xE4DCCB, sill, 1.7, 2, 0.12, 0);
        pen.face(
                0x1E2430,
                0.5,
                sill.plus(-0.72, 0.12, -0.08),
                sill.plus(0.72, 0.12, -0.08),
                sill.plus(0.72, 1.88, -0.08),
                sill.plus(-0.72, 1.88, -0.08));
        pen.box(0xF0E8D8, sill.plus(0, -0.04, -0.1), 1.86, 0.08, 0.3, 0);
    }

    private void wall(SolidPen pen, Vec foot) {
        int side = actor.facing() > 0 ? 1 : -1;
        Vec middle = foot.plus(side * 1.7, 0, 0.2);
        pen.box(0x9A9184, middle, 3.2, HIGH, 0.8, 0);
        StableRandom chance = sceneSet.landmarks();
        for (int i = 0; i < 26; i++) {
            Vec from = middle.plus(chance.between(-1.5, 1.2), chance.between(0.2, HIGH - 0.3), -0.42);
            pen.line(0.6, from, from.plus(chance.between(0.2, 0.5), 0, 0));
        }
    }

    private void cover(String noun) {
        Vec foot = new Vec(actor.foot().x(), 0, actor.foot().z());
        if (TABLES.contains(noun)) {
            sceneSet.as(item("table"), () -> Furniture.table(sceneSet, foot.plus(0, 0, -0.16), 2, 1, 0.9, 0x7A5638));
            return;
        }
        int side = actor.facing() > 0 ? 1 : -1;
        Vec at = foot.plus(-side * 2.05, 0, 0.1);
        sceneSet.as(
                sceneSet.scene().has(Prop.CAR) ? Item.of(Prop.CAR) : item(noun),
                () -> sceneSet.put(at.plus(0, 0, -0.9), () -> Vehicles.car(sceneSet, at, side)));
    }

    private void table() {
        Vec middle = spot(actor);
        sceneSet.as(item("table"), () -> Furniture.table(sceneSet, middle, 1.3, 0.76, 0.7, 0x7A5638));
    }

    /** The middle of the table that somebody sits at. */
    static Vec spot(Actor actor) {
        double turn = actor.facing();
        return new Vec(actor.foot().x(), 0, actor.foot().z())
                .plus(new Vec(Angles.sin(turn), 0, -Angles.cos(turn)).times(0.68))
                .plus(0, 0, 0.12);
    }

    private void tub(String noun) {
        Vec foot = new Vec(actor.foot().x(), 0, actor.foot().z());
        sceneSet.as(item(noun), () -> {
            Vec front = foot.plus(0, 0, -0.5);
            sceneSet.put(front, () -> {
                sceneSet.draft().box(0xE4E6E4, front, 2.1, 0.52, 0.1, 0);
                sceneSet.draft().box(0xF2F4F2, front.plus(0, 0.5, 0), 2.2, 0.07, 0.16, 0);
            });
            Vec back = foot.plus(0, 0, 0.5);
            sceneSet.put(back, () -> sceneSet.draft().box(0xD4D8D6, back, 1.95, 0.66, 0.1, 0));
        });
    }
}
