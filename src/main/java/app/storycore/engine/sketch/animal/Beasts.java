package app.storycore.engine.sketch.animal;

import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** The large ones: whale and dragon. */
public final class Beasts {

    private static final int BACK = 0x40566A;
    private static final int BELLY = 0x9AAAB2;
    private static final int SCALES = 0x3C3A40;
    private static final int WING = 0x55434A;

    private Beasts() {}

    /**
     * A whale that swims to the left.
     *
     * @param s half its length in metres
     */
    public static void whale(SolidPen solidPen, Vec at, double s) {
        Vec tail = at.plus(0.98 * s, 0.16 * s, 0);
        for (int side = -1; side <= 1; side += 2) {
            solidPen.face(
                    BACK,
                    side < 0 ? 0.7 : 0.4,
                    tail.plus(-0.04 * s, 0, 0),
                    tail.plus(0.1 * s, 0.1 * s, side * 0.14 * s),
                    tail.plus(0.3 * s, 0.22 * s + side * 0.05 * s, side * 0.3 * s),
                    tail.plus(0.16 * s, 0.02 * s, side * 0.08 * s));
        }
        solidPen.body(
                BACK,
                new Sphere[] {
                    new Sphere(at.plus(-0.86 * s, 0.02 * s, 0), 0.15 * s),
                    new Sphere(at.plus(-0.45 * s, 0.04 * s, 0), 0.27 * s),
                    new Sphere(at.plus(0, 0.02 * s, 0), 0.25 * s),
                },
                new Sphere[] {
                    new Sphere(at.plus(0, 0.02 * s, 0), 0.25 * s),
                    new Sphere(at.plus(0.5 * s, 0.05 * s, 0), 0.13 * s),
                    new Sphere(tail, 0.04 * s)
                });
        solidPen.weld(
                BELLY,
                new Sphere(at.plus(-0.82 * s, -0.1 * s, -0.1 * s), 0.05 * s),
                new Sphere(at.plus(-0.4 * s, -0.16 * s, -0.1 * s), 0.11 * s),
                new Sphere(at.plus(0.1 * s, -0.13 * s, -0.1 * s), 0.08 * s));
        for (int i = 0; i < 4; i++) {
            Vec groove = at.plus(-0.8 * s, (-0.08 - 0.03 * i) * s, -0.24 * s);
            solidPen.line(0.5, groove, groove.plus((0.62 - 0.06 * i) * s, -0.035 * s, 0));
        }
        Vec mouth = at.plus(-0.97 * s, -0.02 * s, -0.16 * s);
        solidPen.line(0.9, mouth, mouth.plus(0.34 * s, -0.04 * s, -0.06 * s));
        solidPen.body(0x12161A, new Sphere[] {new Sphere(at.plus(-0.58 * s, 0, -0.25 * s), 0.018 * s)});
        Vec root = at.plus(-0.3 * s, -0.12 * s, -0.2 * s);
        solidPen.face(
                BACK,
                0.75,
                root,
                root.plus(0.14 * s, 0, 0),
                root.plus(0.34 * s, -0.26 * s, -0.06 * s),
                root.plus(0.2 * s, -0.2 * s, -0.06 * s));
    }

    /**
     * A dragon on the wing.
     *
     * @param s length of a wing in metres
     * @param ahead 1 when it flies to the right, -1 to the left
     */
    public static void dragon(SolidPen solidPen, Vec at, double s, int ahead) {
        wing(solidPen, at, s, ahead, 0.45, 0.35);
        double[][] spine = {
            {-1.15, -0.16, 0.012},
            {-0.85, -0.2, 0.03},
            {-0.5, -0.08, 0.06},
            {-0.2, 0, 0.11},
            {0.12, 0.02, 0.13},
            {0.36, 0.1, 0.085},
            {0.52, 0.26, 0.06},
            {0.68, 0.33, 0.055}
        };
        Sphere[][] body = new Sphere[spine.length - 1][];
        for (int i = 0; i < body.length; i++) {
            body[i] = new Sphere[] {bone(at, s, ahead, spine[i]), bone(at, s, ahead, spine[i + 1])};
        }
        solidPen.body(SCALES, body);
        Vec head = bone(at, s, ahead, spine[7]).at();
        solidPen.body(
                SCALES,
                Sphere.limb(head, 0.06 * s, head.plus(ahead * 0.17 * s, -0.045 * s, 0), 0.025 * s),
                Sphere.limb(head, 0.05 * s, head.plus(ahead * 0.12 * s, -0.085 * s, 0), 0.016 * s));
        solidPen.bar(SCALES, 0.6, 0.025 * s, head.plus(0, 0.04 * s, 0), head.plus(-ahead * 0.13 * s, 0.12 * s, 0));
        Vec end = bone(at, s, ahead, spine[0]).at();
        solidPen.face(
                WING,
                0.6,
                end.plus(ahead * 0.06 * s, 0.01 * s, 0),
                end.plus(-ahead * 0.06 * s, 0.09 * s, 0),
                end.plus(-ahead * 0.2 * s, -0.01 * s, 0),
                end.plus(-ahead * 0.06 * s, -0.08 * s, 0));
        for (int i = 0; i < 2; i++) {
            Vec thigh = at.plus(ahead * (i * 0.3 - 0.2) * s, -0.08 * s, -0.05 * s);
            solidPen.body(SCALES, Sphere.limb(thigh, 0.05 * s, thigh.plus(-ahead * 0.1 * s, -0.16 * s, 0), 0.022 * s));
        }
        wing(solidPen, at, s, ahead, -0.3, 0.85);
    }

    private static Sphere bone(Vec at, double s, int ahead, double[] joint) {
        return new Sphere(at.plus(ahead * joint[0] * s, joint[1] * s, 0), joint[2] * s);
    }

    /** Skin stretched between four fingers, the edge hanging in between. */
    private static void wing(SolidPen solidPen, Vec at, double s, int ahead, double away, double lit) {
        Vec root = at.plus(ahead * 0.12 * s, 0.08 * s, away * 0.1 * s);
        Vec wrist = root.plus(ahead * 0.1 * s, 0.55 * s, away * s);
        Vec[] tips = {
            wrist.plus(-ahead * 0.35 * s, 0.42 * s, away * 0.5 * s),
            wrist.plus(-ahead * 0.72 * s, 0.1 * s, away * 0.35 * s),
            wrist.plus(-ahead * 0.78 * s, -0.26 * s, away * 0.1 * s),
            at.plus(-ahead * 0.3 * s, 0.04 * s, 0)
        };
        Vec[] edge = new Vec[2 + 2 * tips.length - 1];
        edge[0] = root;
        edge[1] = wrist;
        for (int i = 0; i < tips.length; i++) {
            edge[2 + 2 * i] = tips[i];
            if (i + 1 < tips.length) {
                edge[3 + 2 * i] = tips[i].towards(tips[i + 1], 0.5).towards(wrist, 0.22);
            }
        }
        solidPen.face(WING, lit, edge);
        for (Vec tip : tips) {
            solidPen.line(0.7, wrist, tip);
        }
        solidPen.body(SCALES, Sphere.limb(root, 0.035 * s, wrist, 0.022 * s));
    }
}
