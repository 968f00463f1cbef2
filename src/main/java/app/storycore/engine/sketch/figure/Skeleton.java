package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.figure.Pose.Limb;
import app.storycore.engine.sketch.space.Angles;
import app.storycore.engine.sketch.space.Vec;

/**
 * The joints of a posed body in the world.
 *
 * <p>Proportions after Loomis, Figure Drawing for All It's Worth (1943): an adult is seven and a half heads high, a
 * child of eight about six.
 */
public record Skeleton(
        double size,
        Vec pelvis,
        Vec chest,
        Vec neck,
        Vec head,
        Vec faceForward,
        Vec faceUp,
        Arm left,
        Arm right,
        Leg leftLeg,
        Leg rightLeg) {

    record Arm(Vec shoulder, Vec elbow, Vec hand) {}

    public record Leg(Vec hip, Vec knee, Vec ankle, Vec toe) {}

    public static Skeleton of(Actor actor) {
        return new Poser(actor).build();
    }

    /** Height of the skull, in metres. */
    public double headHeight() {
        return neck.minus(head).length() * 1.9;
    }

    /** Works in the body's own space, x to its left, y up, z forward, then sets it into the world. */
    private static final class Poser {
        private final Actor actor;
        private final Pose pose;
        private final double h;
        private final double headShare;

        Poser(Actor actor) {
            this.actor = actor;
            this.pose = actor.pose();
            this.h = actor.height();
            this.headShare = actor.isChild() ? 0.2 : 0.134;
        }

        Skeleton build() {
            double lean = pose.lean() + (actor.isOld() ? 9 : 0);
            double legs = 0.475 * h;
            double torso = (0.86 - headShare - 0.475 + 0.085) * h;
            Vec pelvis = Vec.ZERO;
            Vec spine = tilt(new Vec(0, torso, 0), lean);
            Vec neck = pelvis.plus(spine);
            double broad = (actor.isFemale() ? 0.098 : 0.116)
                    * h
                    * (actor.isChild() ? 0.88 : 1)
                    * actor.look().girth()
                    / 100;
            Vec girdle = pelvis.plus(spine.times(0.86));
            double nod = lean * 0.45 + pose.nod();
            Vec faceUp = tilt(new Vec(0, 1, 0), nod);
            Vec faceForward = tilt(new Vec(0, 0, 1), nod);
            Vec head = neck.plus(faceUp.times(headShare * h * 0.62)).plus(faceForward.times(headShare * h * 0.12));
            Leg leftLeg = leg(pose.leftLeg(), 1, legs);
            Leg rightLeg = leg(pose.rightLeg(), -1, legs);
            Skeleton body = new Skeleton(
                    h,
                    pelvis,
                    pelvis.plus(spine.times(0.72)),
                    neck,
                    head,
                    faceForward,
                    faceUp,
                    arm(pose.left(), girdle, broad, 1, lean),
                    arm(pose.right(), girdle, broad, -1, lean),
                    leftLeg,
                    rightLeg);
            return body.placed(this, rise(leftLeg, rightLeg));
        }

        /** How high the pelvis is above the ground. */
        private double rise(Leg left, Leg right) {
            if (pose.seat() > 0) {
                return pose.seat() * h;
            }
            if (Math.abs(pose.turn()) > 30) {
                return pose.lift() * h + 0.05 * h;
            }
            double lowest = Math.min(
                    Math.min(left.ankle().y(), right.ankle().y()),
                    Math.min(left.knee().y(), right.knee().y()));
            return 0.035 * h - lowest + pose.lift() * h;
        }

        private static Vec tilt(Vec v, double degrees) {
            double s = Angles.sin(degrees);
            double c = Angles.cos(degrees);
            return new Vec(v.x(), v.y() * c - v.z() * s, v.y() * s + v.z() * c);
        }

        private Arm arm(Limb limb, Vec girdle, double broad, int side, double lean) {
            Vec shoulder = girdle.plus(side * broad, 0, 0);
            double swing = limb.swing() - lean * 0.4;
            Vec elbow = shoulder.plus(hanging(swing, limb.spread() * side, 0.165 * h));
            double inward = limb.spread() * side * (limb.bend() > 60 ? -0.6 : 0.4);
            Vec hand = elbow.plus(hanging(swing + limb.bend(), inward, 0.158 * h));
            return new Arm(shoulder, elbow, hand);
        }

        private Leg leg(Limb limb, int side, double length) {
            Vec hip = new Vec(side * 0.05 * h, -0.01 * h, 0);
            Vec knee = hip.plus(hanging(limb.swing(), limb.spread() * side, length * 0.5));
            Vec ankle = knee.plus(hanging(limb.swing() - limb.bend(), limb.spread() * side * 0.3, length * 0.47));
            Vec toe = ankle.plus(tilt(
                    new Vec(side * 0.02 * h, -0.028 * h, 0.1 * h), Math.max(0, (limb.bend() - limb.swing()) * 0.6)));
            return new Leg(hip, knee, ankle, toe);
        }

        private static Vec hanging(double swing, double spread, double length) {
            double out = Angles.sin(spread) * length;
            double down = Angles.cos(spread) * length;
            return new Vec(out, -down * Angles.cos(swing), down * Angles.sin(swing));
        }

        Vec place(Vec v, double rise) {
            Vec turned = tilt(v, pose.turn());
            return new Vec(-turned.x(), turned.y() + rise, -turned.z())
                    .turned(-actor.facing())
                    .plus(actor.foot());
        }

        Vec direct(Vec v) {
            Vec turned = tilt(v, pose.turn());
            return new Vec(-turned.x(), turned.y(), -turned.z()).turned(-actor.facing());
        }
    }

    private Skeleton placed(Poser p, double rise) {
        return new Skeleton(
                size,
                p.place(pelvis, rise),
                p.place(chest, rise),
                p.place(neck, rise),
                p.place(head, rise),
                p.direct(faceForward),
                p.direct(faceUp),
                placed(p, left, rise),
                placed(p, right, rise),
                placed(p, leftLeg, rise),
                placed(p, rightLeg, rise));
    }

    private static Arm placed(Poser p, Arm a, double rise) {
        return new Arm(p.place(a.shoulder(), rise), p.place(a.elbow(), rise), p.place(a.hand(), rise));
    }

    private static Leg placed(Poser p, Leg l, double rise) {
        return new Leg(
                p.place(l.hip(), rise), p.place(l.knee(), rise), p.place(l.ankle(), rise), p.place(l.toe(), rise));
    }
}
