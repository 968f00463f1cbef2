package app.storycore.engine.sketch.animal;

import app.storycore.engine.sketch.figure.Contrast;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Angles;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/**
 * Animals on four legs, built from the same parts in different measures.
 *
 * @param length of the trunk in metres
 * @param shoulder height of the back in metres
 * @param depth thickness of the trunk
 * @param neck length of the neck
 * @param raise angle of the neck above level, in degrees
 * @param head length of the head
 * @param leg thickness of a leg
 * @param tail length of the tail
 */
record Quadruped(
        double length,
        double shoulder,
        double depth,
        double neck,
        double raise,
        double head,
        double leg,
        double tail,
        int coat) {

    private static Quadruped of(Animal animal) {
        return switch (animal) {
            case HORSE -> new Quadruped(1.5, 1.5, 0.32, 0.75, 48, 0.55, 0.065, 0.75, 0x6A4630);
            case COW -> new Quadruped(1.6, 1.3, 0.36, 0.4, 12, 0.48, 0.07, 0.8, 0x9A6A4A);
            case DEER -> new Quadruped(1.1, 1.1, 0.21, 0.5, 58, 0.32, 0.04, 0.12, 0x96683E);
            case SHEEP -> new Quadruped(0.85, 0.72, 0.3, 0.15, 25, 0.26, 0.045, 0.1, 0xD8D2C4);
            case WOLF -> new Quadruped(0.95, 0.75, 0.17, 0.28, 24, 0.3, 0.045, 0.4, 0x6E6A66);
            case BEAR -> new Quadruped(1.35, 1.05, 0.4, 0.3, 10, 0.4, 0.12, 0.06, 0x4E3828);
            case CAT -> new Quadruped(0.36, 0.27, 0.075, 0.07, 35, 0.11, 0.02, 0.3, 0x4A4038);
            case RAT -> new Quadruped(0.16, 0.08, 0.04, 0.02, 10, 0.06, 0.01, 0.2, 0x4A4440);
            default -> new Quadruped(0.6, 0.5, 0.145, 0.15, 40, 0.23, 0.036, 0.3, 0x8A6238);
        };
    }

    /** Draws an animal in the colour that the scene states, else in that of its kind. */
    static void draw(SceneSet sceneSet, Animal animal, Vec at, int facing) {
        Quadruped bred = of(animal);
        Quadruped q = bred.withCoat(sceneSet.scene().colours().of(animal, bred.coat));
        SolidPen solidPen = Contrast.ofThing(sceneSet, at, q.length * 0.8, q.shoulder * 1.3, q.coat);
        double s = solidPen.camera().scale(at);
        solidPen.dimAt(solidPen.camera().x(at), solidPen.camera().y(at), q.length * 0.85 * s, q.length * 0.16 * s, 0.5);
        Vec ahead = new Vec(facing, 0, -0.35).unit();
        q.legs(solidPen, at, ahead, 0.8);
        q.trunk(solidPen, at, ahead, animal);
        q.legs(solidPen, at, ahead, -0.8);
    }

    private Quadruped withCoat(int colour) {
        return new Quadruped(length, shoulder, depth, neck, raise, head, leg, tail, colour);
    }

    private void legs(SolidPen solidPen, Vec at, Vec ahead, double side) {
        Vec across = new Vec(-ahead.z(), 0, ahead.x()).times(depth * 0.55 * side * (ahead.x() > 0 ? 1 : -1));
        int coat = Colours.scale(this.coat, side > 0 ? 0.7 : 0.95);
        for (int end = -1; end <= 1; end += 2) {
            Vec top = at.plus(ahead.times(end * length * 0.42)).plus(across).plus(0, shoulder - depth * 1.1, 0);
            double step = (end * side > 0 ? 1 : -1) * length * 0.09;
            Vec knee = at.plus(ahead.times(end * length * 0.42 + step + (end < 0 ? -0.05 * length : 0.02)))
                    .plus(across)
                    .plus(0, shoulder * 0.42, 0);
            Vec hoof = at.plus(ahead.times(end * length * 0.42 + step * 1.4))
                    .plus(across)
                    .plus(0, leg * 0.6, 0);
            Vec hock = knee.towards(hoof, 0.86);
            double thigh = end < 0 ? 2.6 : 2.1;
            solidPen.body(
                    Colours.scale(coat, 0.45),
                    Sphere.limb(hock, leg * 0.75, hoof.plus(ahead.times(leg * 0.4)), leg * 0.85));
            solidPen.body(
                    coat,
                    Sphere.limb(top, leg * thigh, top.towards(knee, 0.45), leg * 1.5),
                    Sphere.limb(top.towards(knee, 0.45), leg * 1.5, knee, leg * 0.95),
                    Sphere.limb(knee, leg * 0.95, hock, leg * 0.62));
            if (side < 0) {
                Vec flank = top.plus(ahead.times(-end * depth * 0.5)).plus(0, depth * 0.2, 0);
                solidPen.weld(
                        coat,
                        new Sphere(top.plus(0, depth * 0.1, 0), leg * thigh * 1.05),
                        new Sphere(flank, depth * 0.55));
            }
        }
    }

    private void trunk(SolidPen solidPen, Vec at, Vec ahead, Animal animal) {
        Vec back = at.plus(0, shoulder - depth, 0);
        Vec chest = back.plus(ahead.times(length * 0.42)).plus(0, depth * 0.05, 0);
        Vec rump = back.plus(ahead.times(-length * 0.42)).plus(0, depth * 0.02, 0);
        Vec root = chest.plus(ahead.times(depth * 0.5)).plus(0, depth * 0.35, 0);
        Vec nape = root.plus(ahead.times(neck * Angles.cos(raise))).plus(0, neck * Angles.sin(raise), 0);
        Vec muzzle = nape.plus(ahead.times(head * 0.86)).plus(0, -head * 0.42, 0);
        Vec tailRoot = rump.plus(ahead.times(-depth * 0.9)).plus(0, depth * 0.4, 0);
        double droop = animal == Animal.CAT || animal == Animal.DOG ? 0.6 : -0.8;
        solidPen.body(
                coat,
                Sphere.limb(
                        tailRoot,
                        leg * 0.8,
                        tailRoot.plus(ahead.times(-tail * 0.6)).plus(0, droop * tail, 0),
                        leg * 0.45));
        solidPen.body(
                coat,
                new Sphere[] {
                    new Sphere(chest.plus(0, -depth * 0.06, 0), depth * 0.98),
                    new Sphere(back.plus(0, -depth * 0.1, 0), depth * 0.86)
                },
                new Sphere[] {new Sphere(back.plus(0, -depth * 0.06, 0), depth * 0.86), new Sphere(rump, depth * 0.95)},
                new Sphere[] {
                    new Sphere(chest.plus(ahead.times(depth * 0.2)), depth * 0.78),
                    new Sphere(root.towards(nape, 0.55), Math.max(depth * 0.42, head * 0.32)),
                },
                Sphere.limb(root.towards(nape, 0.5), Math.max(depth * 0.44, head * 0.32), nape, head * 0.28),
                Sphere.limb(nape.towards(muzzle, 0.12), head * 0.27, muzzle.towards(nape, 0.42), head * 0.21),
                Sphere.limb(muzzle.towards(nape, 0.45), head * 0.21, muzzle, head * 0.14));
        face(solidPen, nape, muzzle, ahead);
        if (animal == Animal.HORSE) {
            mane(solidPen, root, nape, tailRoot, ahead);
        }
        ears(solidPen, nape, animal);
    }

    /** The near eye and the nostril. */
    private void face(SolidPen solidPen, Vec nape, Vec muzzle, Vec ahead) {
        Vec near = new Vec(-ahead.z(), 0, ahead.x()).times(ahead.x() > 0 ? -1 : 1);
        Vec eye = nape.towards(muzzle, 0.26).plus(0, head * 0.07, 0).plus(near.times(head * 0.2));
        solidPen.body(0x14100E, new Sphere[] {new Sphere(eye, head * 0.04)});
        Vec tip = muzzle.plus(ahead.times(head * 0.1)).plus(0, head * 0.03, 0);
        solidPen.body(Colours.scale(coat, 0.35), new Sphere[] {new Sphere(tip, head * 0.05)});
    }

    private void hangingEars(SolidPen solidPen, Vec nape) {
        for (int side = -1; side <= 1; side += 2) {
            Vec root = nape.plus(0, head * 0.2, side * head * 0.2);
            Vec tip = root.plus(0, -head * 0.36, side * head * 0.12);
            solidPen.body(Colours.scale(coat, 0.6), Sphere.limb(root, head * 0.08, tip, head * 0.12));
        }
    }

    private void mane(SolidPen solidPen, Vec root, Vec nape, Vec tailRoot, Vec ahead) {
        int hair = Colours.scale(coat, 0.4);
        Vec poll = nape.plus(0, head * 0.24, 0);
        Vec crest = root.towards(nape, 0.5).plus(ahead.times(-head * 0.34)).plus(0, head * 0.14, 0);
        Vec withers = root.plus(ahead.times(-depth * 0.95)).plus(0, depth * 0.5, 0);
        solidPen.body(
                hair,
                Sphere.limb(poll, head * 0.09, crest, head * 0.13),
                Sphere.limb(crest, head * 0.13, withers, head * 0.06));
        Vec fall = tailRoot.plus(ahead.times(-tail * 0.28)).plus(0, -tail * 0.45, 0);
        solidPen.body(
                hair,
                Sphere.limb(tailRoot, leg * 0.8, fall, leg * 1.5),
                Sphere.limb(
                        fall, leg * 1.5, fall.plus(ahead.times(-tail * 0.05)).plus(0, -tail * 0.6, 0), leg * 0.4));
    }

    private void ears(SolidPen solidPen, Vec nape, Animal animal) {
        if (animal == Animal.DOG) {
            hangingEars(solidPen, nape);
            return;
        }
        for (int side = -1; side <= 1; side += 2) {
            Vec ear = nape.plus(0, head * 0.26, side * head * 0.16);
            solidPen.body(
                    coat, Sphere.limb(ear, head * 0.09, ear.plus(0, head * 0.26, side * head * 0.05), head * 0.03));
            if (animal == Animal.DEER) {
                Vec beam = ear.plus(-0.1, head * 1.1, side * head * 0.6);
                solidPen.bar(0x6A543A, 0.5, head * 0.07, ear, beam);
                solidPen.bar(
                        0x6A543A,
                        0.5,
                        head * 0.06,
                        ear.towards(beam, 0.5),
                        ear.towards(beam, 0.5).plus(0.12, head * 0.5, 0));
                solidPen.bar(0x6A543A, 0.5, head * 0.06, beam, beam.plus(0.06, head * 0.5, 0));
            }
            if (animal == Animal.COW) {
                solidPen.bar(0xD8CCB0, 0.6, head * 0.08, ear, ear.plus(0, head * 0.3, side * head * 0.4));
            }
        }
    }
}
