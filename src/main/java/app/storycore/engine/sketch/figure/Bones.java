package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.figure.Skeleton.Arm;
import app.storycore.engine.sketch.figure.Skeleton.Leg;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;
import java.util.List;

/** An actor who is nothing but bones. */
public final class Bones {

    private static final int BONE = 0xE8E2D0;
    private static final int HOLLOW = 0x26242A;
    private static final int RIBS = 6;

    private final SolidPen pen;
    private final Skeleton body;
    private final double h;

    private Bones(SolidPen pen, Actor actor) {
        this.pen = pen;
        this.body = Skeleton.of(actor);
        this.h = actor.height();
    }

    /** Whether somebody of this key is a skeleton. */
    public static boolean are(String key) {
        return key.startsWith("skeleton");
    }

    public static void draw(SolidPen pen, Actor actor) {
        new Bones(pen, actor).draw();
    }

    private void draw() {
        for (Leg leg : List.of(body.leftLeg(), body.rightLeg())) {
            bone(body.pelvis(), leg.hip(), 0.022);
            bone(leg.hip(), leg.knee(), 0.015);
            bone(leg.knee(), leg.ankle(), 0.013);
            bone(leg.ankle(), leg.toe(), 0.014);
        }
        pen.body(BONE, new Sphere[] {
            new Sphere(body.leftLeg().hip().plus(0, 0.02 * h, 0), 0.03 * h),
            new Sphere(body.rightLeg().hip().plus(0, 0.02 * h, 0), 0.03 * h)
        });
        bone(body.pelvis(), body.neck(), 0.014);
        ribs();
        for (Arm arm : List.of(body.left(), body.right())) {
            bone(body.neck().towards(body.chest(), 0.1), arm.shoulder(), 0.012);
            bone(arm.shoulder(), arm.elbow(), 0.013);
            bone(arm.elbow(), arm.hand(), 0.011);
            pen.body(BONE, new Sphere[] {new Sphere(arm.hand(), 0.018 * h)});
        }
        skull();
    }

    private void bone(Vec from, Vec to, double radius) {
        pen.body(
                BONE,
                new Sphere[] {new Sphere(from, 1.5 * radius * h), new Sphere(from.towards(to, 0.2), radius * h)},
                Sphere.limb(from.towards(to, 0.1), radius * h, to.towards(from, 0.1), radius * h),
                new Sphere[] {new Sphere(to, 1.5 * radius * h), new Sphere(to.towards(from, 0.2), radius * h)});
    }

    private void ribs() {
        Vec across = body.left().shoulder().minus(body.right().shoulder());
        Vec front = body.faceForward().times(0.055 * h);
        for (int i = 0; i < RIBS; i++) {
            Vec spine = body.neck().towards(body.pelvis(), 0.16 + 0.09 * i);
            double wide = 0.42 * (1 - 0.09 * Math.abs(i - 2));
            for (int side = -1; side <= 1; side += 2) {
                Vec out = spine.plus(across.times(side * wide)).plus(0, -0.012 * h, 0);
                pen.bar(BONE, 0.75, 0.014 * h, spine, out);
                pen.bar(BONE, 0.75, 0.014 * h, out, spine.plus(front).plus(across.times(side * 0.06)));
            }
        }
    }

    private void skull() {
        double r = body.headHeight() / 2;
        Vec front = body.faceForward();
        Vec up = body.faceUp();
        Vec side = front.cross(up).unit();
        Vec jaw = body.head().plus(front.times(0.3 * r)).plus(up.times(-0.75 * r));
        pen.body(BONE, new Sphere[] {new Sphere(body.head().plus(up.times(0.1 * r)), 0.86 * r), new Sphere(jaw, 0.4 * r)
        });
        for (int i = -1; i <= 1; i += 2) {
            Vec eye = body.head().plus(front.times(0.82 * r)).plus(side.times(i * 0.34 * r));
            pen.disc(HOLLOW, eye, front, 0.24 * r);
        }
        pen.disc(HOLLOW, body.head().plus(front.times(0.9 * r)).plus(up.times(-0.34 * r)), front, 0.11 * r);
        for (int i = -2; i <= 2; i++) {
            Vec tooth = jaw.plus(front.times(0.4 * r))
                    .plus(side.times(i * 0.12 * r))
                    .plus(up.times(0.1 * r));
            pen.line(0.6, tooth, tooth.plus(up.times(-0.2 * r)));
        }
    }
}
