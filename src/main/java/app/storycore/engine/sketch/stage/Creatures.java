package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.animal.AnimalDrawing;
import app.storycore.engine.sketch.animal.Beasts;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.Perch;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Angles;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;
import java.util.List;

/** Puts the animals on the set: on the ground, in the air or in the water. */
final class Creatures {

    private Creatures() {}

    static void put(SceneSet sceneSet, Cast cast) {
        List<Animal> animals = sceneSet.scene().animals();
        for (int i = 0; i < animals.size(); i++) {
            Animal animal = animals.get(i);
            boolean alone = cast.isEmpty();
            boolean fast = sceneSet.scene()
                    .perch(animal.name())
                    .filter(perch -> perch.posture() == Perch.Posture.RUNNING)
                    .isPresent();
            int ahead = alone ? sceneSet.landmarks().side() : cast.main().facing() > 0 ? 1 : -1;
            int way = fast || runs(sceneSet) && !alone ? ahead : 0;
            double x = alone
                    ? (i - (animals.size() - 1) / 2.0) * 1.6
                    : (i % 2 == 0 ? 1 : -1) * (0.95 + 0.8 * Math.floorDiv(i, 2));
            Vec ground = new Vec(x, 0, alone ? 0.3 * i : 0.5 + 0.6 * i);
            if (!alone && aims(sceneSet)) {
                ground = new Vec(ahead * (2.5 + 0.7 * i), 0, 1.6);
            }
            Vec spot = ground;
            int number = i;
            if (Perches.has(sceneSet.scene(), animal.name(), cast)) {
                continue;
            }
            if (i > 0 || alone || cast.main().pose().seat() <= 0.5 || !walks(animal)) {
                sceneSet.as(Item.of(animal, i), () -> put(sceneSet, animal, spot, number, way));
            }
        }
    }

    /** What is aimed at stands at a distance. */
    private static boolean aims(SceneSet sceneSet) {
        return sceneSet.scene().people().get(0).action() == Action.AIM;
    }

    private static boolean walks(Animal animal) {
        return switch (animal) {
            case BIRD, GULL, BUTTERFLY, DRAGON, FISH, WHALE, SNAKE -> false;
            default -> true;
        };
    }

    private static void put(SceneSet sceneSet, Animal animal, Vec ground, int number, int way) {
        switch (animal) {
            case BIRD, GULL, BUTTERFLY, DRAGON -> flock(sceneSet, animal, sceneSet.chance(), number);
            case FISH, WHALE -> swim(sceneSet, animal, ground);
            case SNAKE -> sceneSet.put(ground, () -> snake(sceneSet.draft(), ground));
            default -> {
                int facing = way != 0 ? way : sceneSet.chance().side();
                sceneSet.put(ground, () -> AnimalDrawing.draw(sceneSet, animal, ground, facing, way != 0));
            }
        }
    }

    /** Animals run with people who run. */
    private static boolean runs(SceneSet sceneSet) {
        return sceneSet.scene().people().stream().anyMatch(person -> person.action() == Action.RUN);
    }

    private static void flock(SceneSet sceneSet, Animal animal, StableRandom stableRandom, int i) {
        boolean indoors = sceneSet.place().isInterior();
        boolean single = sceneSet.scene().animals().size() == 1
                && sceneSet.scene().people().isEmpty();
        double near = single && sceneSet.scene().props().isEmpty() ? 1.6 : 7;
        double z = indoors
                ? 2.5
                : animal == Animal.DRAGON ? (sceneSet.scene().people().isEmpty() ? 34 : 17) : near + 0.9 * i;
        Vec at = indoors
                ? new Vec(z * 0.4 * across(sceneSet, i, stableRandom), 1.9, z)
                : inSky(sceneSet, i, z, stableRandom);
        double bank = stableRandom.between(-25, 25);
        double beat = stableRandom.unit();
        double size = switch (animal) {
            case BUTTERFLY -> 0.12;
            case DRAGON -> 5;
            case GULL -> 0.75;
            default -> 0.5;
        };
        int colour = animal == Animal.GULL ? 0xE8E8E2 : animal == Animal.BUTTERFLY ? 0xD08A3C : 0x2A2A2E;
        if (animal == Animal.DRAGON) {
            sceneSet.put(at, () -> Beasts.dragon(sceneSet.draft(), at, size, stableRandom.side()));
        } else {
            sceneSet.put(at, () -> bird(sceneSet.draft(), at, size, bank, beat, colour));
        }
    }

    /** Somewhere in the upper half of the frame. */
    private static Vec inSky(SceneSet sceneSet, int i, double z, StableRandom chance) {
        Vec base = new Vec(0, 2, z);
        double scale = sceneSet.camera().scale(base);
        double x = sceneSet.canvas().width() / 2.0 * (1 + across(sceneSet, i, chance));
        double y = sceneSet.canvas().height() * (0.14 + 0.09 * (i % 4) + 0.05 * chance.unit());
        Vec right = new Vec(
                        sceneSet.camera().right().x(),
                        0,
                        sceneSet.camera().right().z())
                .unit();
        double aside = (x - sceneSet.camera().x(base)) / scale;
        double up = (sceneSet.camera().y(base) - y) / scale;
        return base.plus(right.times(aside)).plus(0, up, 0);
    }

    /** From -1 on the left to 1 on the right: each in a part of the sky of its own. */
    private static double across(SceneSet sceneSet, int i, StableRandom chance) {
        int all = sceneSet.scene().animals().size();
        double step = 1.5 / Math.max(1, all);
        return all == 1
                ? chance.between(-0.6, 0.6)
                : -0.75 + step * (i * (all % 7 == 0 ? 3 : 7) % all + 0.5 + chance.between(-0.25, 0.25));
    }

    /** A bird on the wing: a body between two bent wings. */
    private static void bird(SolidPen solidPen, Vec at, double s, double bank, double beat, int colour) {
        boolean pale = colour == 0xE8E8E2;
        double lift = s * (0.5 + 0.6 * beat);
        double c = Angles.cos(bank);
        double n = Angles.sin(bank);
        for (int side = -1; side <= 1; side += 2) {
            double tilt = side * n * s;
            Vec[] wing = new Vec[10];
            for (int i = 0; i < 5; i++) {
                double u = i / 4.0;
                double arch = lift * (1.5 * u - 1.15 * u * u) + tilt * u;
                double chord = s * (i == 4 ? 0.005 : 0.15 - 0.1 * u * u);
                Vec edge = at.plus(side * s * (0.07 + 1.1 * u * c), arch + 0.05 * s, 0.1 * s * u);
                wing[i] = edge;
                wing[9 - i] = edge.plus(-side * s * 0.05 * u, -chord, 0.22 * s);
            }
            double lit = side * solidPen.air().toLight().x() > 0 ? 0.9 : 0.5;
            solidPen.face(colour, lit, wing);
            if (pale) {
                solidPen.plane(
                        0x3A3C42, lit, wing[3].towards(wing[4], 0.3), wing[4], wing[5], wing[6].towards(wing[5], 0.3));
            }
        }
        solidPen.body(colour, new Sphere[] {
            new Sphere(at.plus(-0.16 * s, 0.01 * s, -0.1 * s), 0.07 * s),
            new Sphere(at, 0.1 * s),
            new Sphere(at.plus(0.3 * s, 0.03 * s, 0.25 * s), 0.035 * s)
        });
        Vec bill = at.plus(-0.23 * s, 0, -0.14 * s);
        solidPen.bar(pale ? 0xD8A23C : 0x4A4238, 0.8, 0.035 * s, bill, bill.plus(-0.07 * s, -0.02 * s, -0.04 * s));
    }

    private static void swim(SceneSet sceneSet, Animal animal, Vec at) {
        if (animal == Animal.WHALE) {
            boolean deep = sceneSet.place() == PlaceKind.UNDERWATER;
            Vec middle = new Vec(at.x() * 3.4, deep ? 3.4 : 0.3, deep ? 12 : 20);
            sceneSet.put(middle, () -> Beasts.whale(sceneSet.draft(), middle, deep ? 6 : 8));
            return;
        }
        Vec middle = at.plus(0, 1.2, 0.6);
        sceneSet.put(middle, () -> fish(sceneSet.draft(), middle, 0.5));
    }

    private static void fish(SolidPen solidPen, Vec middle, double s) {
        solidPen.body(0x7A96A0, new Sphere[] {
            new Sphere(middle.plus(-0.5 * s, 0, 0), 0.14 * s),
            new Sphere(middle.plus(0.3 * s, 0.02 * s, 0), 0.2 * s),
            new Sphere(middle.plus(0.7 * s, -0.02 * s, 0), 0.08 * s)
        });
        Vec tail = middle.plus(-0.62 * s, 0, 0);
        solidPen.face(
                0x44586A,
                0.5,
                tail,
                tail.plus(-0.28 * s, 0.24 * s, 0),
                tail.plus(-0.16 * s, 0, 0),
                tail.plus(-0.28 * s, -0.2 * s, 0));
        solidPen.face(
                0x44586A,
                0.6,
                middle.plus(0, 0.16 * s, 0),
                middle.plus(-0.2 * s, 0.34 * s, 0),
                middle.plus(-0.25 * s, 0.12 * s, 0));
    }

    private static void snake(SolidPen solidPen, Vec at) {
        for (int i = 0; i < 14; i++) {
            Vec a = at.plus(-0.7 + i * 0.1, 0.04, 0.16 * Angles.sin(i * 50));
            Vec b = at.plus(-0.6 + i * 0.1, 0.04, 0.16 * Angles.sin((i + 1) * 50));
            solidPen.body(0x5E6A38, Sphere.limb(a, 0.025 + 0.002 * i, b, 0.027 + 0.002 * i));
        }
    }
}
