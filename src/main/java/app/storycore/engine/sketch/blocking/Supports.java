package app.storycore.engine.sketch.blocking;

import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.indoors.Furniture;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.thing.Card;
import app.storycore.engine.sketch.thing.ThingDrawing;
import java.util.Map;
import java.util.Optional;

/** What an animal or somebody can be on, with the height at which it is, in metres. */
public enum Supports {
    GROUND(0),
    SOFA(0.54),
    CHAIR(0.48),
    BED(0.5),
    TABLE(0.76),
    ROCK(0.62),
    WALL(1.02),
    FENCE(1.12),
    BRANCH(1.3),
    BOX(0.5),
    ARMCHAIR(0.42),
    BENCH(0.46),
    BARREL(0.95),
    GRAVESTONE(0.9),
    /** Of somebody who is there. */
    SHOULDER(0);

    private static final Map<String, Supports> BY_NOUN = Map.ofEntries(
            Map.entry("ground", GROUND),
            Map.entry("floor", GROUND),
            Map.entry("rug", GROUND),
            Map.entry("carpet", GROUND),
            Map.entry("sofa", SOFA),
            Map.entry("couch", SOFA),
            Map.entry("settee", SOFA),
            Map.entry("chair", CHAIR),
            Map.entry("armchair", ARMCHAIR),
            Map.entry("shoulder", SHOULDER),
            Map.entry("arm", SHOULDER),
            Map.entry("stool", CHAIR),
            Map.entry("bed", BED),
            Map.entry("table", TABLE),
            Map.entry("desk", TABLE),
            Map.entry("counter", TABLE),
            Map.entry("rock", ROCK),
            Map.entry("boulder", ROCK),
            Map.entry("stone", ROCK),
            Map.entry("wall", WALL),
            Map.entry("windowsill", WALL),
            Map.entry("sill", WALL),
            Map.entry("ledge", WALL),
            Map.entry("fence", FENCE),
            Map.entry("railing", FENCE),
            Map.entry("gate", FENCE),
            Map.entry("branch", BRANCH),
            Map.entry("bough", BRANCH),
            Map.entry("twig", BRANCH),
            Map.entry("tree", BRANCH),
            Map.entry("bench", BENCH),
            Map.entry("pew", BENCH),
            Map.entry("stretcher", BENCH),
            Map.entry("barrel", BARREL),
            Map.entry("gravestone", GRAVESTONE),
            Map.entry("tombstone", GRAVESTONE),
            Map.entry("mattress", BED),
            Map.entry("parapet", WALL),
            Map.entry("trunk", BOX),
            Map.entry("box", BOX),
            Map.entry("crate", BOX),
            Map.entry("suitcase", BOX));

    private final double high;

    Supports(double high) {
        this.high = high;
    }

    public static Optional<Supports> of(String noun) {
        return Optional.ofNullable(BY_NOUN.get(noun));
    }

    public double high() {
        return high;
    }

    /** Whether it is something to be seen with the animal on it. */
    public boolean isSolid() {
        return this != GROUND && this != SHOULDER;
    }

    /** Width of it that belongs into the frame, in metres. */
    public double wide() {
        return switch (this) {
            case SOFA, BED, BENCH -> 2.3;
            case WALL, FENCE, BRANCH -> 2;
            default -> 1.2;
        };
    }

    /** How it is told from all else: the thing that the prompt names, else a piece of the set. */
    public Item item(Scene scene, String noun) {
        return scene.things().stream()
                .filter(thing -> thing.words().equals(noun)
                        || thing.key().equals(noun)
                        || thing.words().endsWith(' ' + noun))
                .findFirst()
                .map(thing -> Item.of(thing, 0))
                .orElse(Item.piece(noun));
    }

    /** Draws it. */
    public void put(SceneSet sceneSet, Vec at) {
        switch (this) {
            case GROUND, SHOULDER -> {}
            case ARMCHAIR -> sceneSet.put(at, () -> outline(sceneSet, at, "armchair"));
            case SOFA -> Furniture.sofa(sceneSet, at, 0x6A5A70);
            case CHAIR -> Furniture.chair(sceneSet, at, 0x6A4A34);
            case BED -> Furniture.bed(sceneSet, at, 0x7A8AA0);
            case TABLE -> Furniture.table(sceneSet, at, 1.3, high, 0.8, 0x7A5638);
            case ROCK -> sceneSet.put(at, () -> rock(sceneSet.draft(), at));
            case WALL -> sceneSet.put(at, () -> sceneSet.draft().box(0xA89C88, at, 4.6, high, 0.34, 0));
            case FENCE -> sceneSet.put(at, () -> fence(sceneSet.draft(), at));
            case BRANCH -> sceneSet.put(at, () -> branch(sceneSet.draft(), at));
            case BENCH -> sceneSet.put(at, () -> outline(sceneSet, at, "bench"));
            case GRAVESTONE -> sceneSet.put(at, () -> sceneSet.draft().box(0x9A9690, at, 0.8, high, 0.24, 6));
            case BARREL -> sceneSet.put(at, () -> outline(sceneSet, at, "barrel"));
            case BOX -> sceneSet.put(at, () -> sceneSet.draft().box(0x8A6A44, at, 0.7, high, 0.5, 14));
        }
    }

    private static void outline(SceneSet sceneSet, Vec at, String key) {
        ThingCatalogue.get()
                .entry(key)
                .ifPresent(entry -> ThingDrawing.draw(
                        sceneSet.draft(),
                        entry,
                        entry.outline(),
                        Card.standing(sceneSet.camera(), at, entry.size(), 0, false),
                        entry.colour()));
    }

    private void rock(SolidPen pen, Vec at) {
        pen.body(0x8A867E, new Sphere[] {
            new Sphere(at.plus(-0.5, 0.14, 0), 0.2),
            new Sphere(at.plus(0.55, 0.16, 0), 0.2),
            new Sphere(at.plus(-0.26, high - 0.24, 0), 0.24),
            new Sphere(at.plus(0.3, high - 0.25, 0), 0.24)
        });
    }

    private void fence(SolidPen pen, Vec at) {
        for (int i = -2; i <= 2; i++) {
            Vec post = at.plus(i * 1.1, 0, 0);
            pen.bar(0x7A5A3A, 0.4, 0.1, post, post.plus(0, high, 0));
        }
        for (double y : new double[] {0.45, high - 0.05}) {
            pen.bar(0x8A6844, 0.6, 0.1, at.plus(-2.6, y, -0.06), at.plus(2.6, y, -0.06));
        }
    }

    /** A branch that reaches into the frame from a trunk beside it. */
    private void branch(SolidPen pen, Vec at) {
        int bark = 0x5E4632;
        Vec trunk = at.plus(2.4, 0, 0.3);
        pen.body(bark, Sphere.limb(trunk, 0.34, trunk.plus(0.1, 4.5, 0), 0.26));
        Vec joint = trunk.plus(0, high - 0.25, 0);
        Vec middle = at.plus(0.5, high - 0.04, 0);
        Vec tip = at.plus(-1.2, high + 0.12, -0.05);
        pen.body(bark, Sphere.limb(joint, 0.13, middle, 0.06), Sphere.limb(middle, 0.06, tip, 0.015));
        Vec twig = at.plus(0.95, high + 0.55, 0);
        pen.body(bark, Sphere.limb(at.plus(1.2, high - 0.08, 0.05), 0.05, twig, 0.015));
        for (Vec leaf :
                new Vec[] {tip, tip.plus(0.35, 0.02, 0), twig, twig.plus(0.12, -0.2, 0), twig.plus(-0.1, -0.1, 0)}) {
            pen.face(
                    0x5E8A46,
                    0.7,
                    leaf,
                    leaf.plus(-0.1, 0.08, 0),
                    leaf.plus(-0.24, 0.06, 0),
                    leaf.plus(-0.12, -0.03, 0));
        }
    }
}
