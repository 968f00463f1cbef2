package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.figure.Skeleton.Arm;
import app.storycore.engine.sketch.figure.Skeleton.Leg;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;
import java.util.ArrayList;
import java.util.List;

/** What lies around an actor's bones: balls, of which each row is drawn as the hull around it; in metres. */
final class BodyContours {

    private final Actor actor;
    private final Skeleton body;
    private final Outfit outfit;
    private final double h;
    private final double girth;

    BodyContours(Actor actor, Skeleton body, Outfit outfit) {
        this.actor = actor;
        this.body = body;
        this.outfit = outfit;
        this.h = actor.height();
        this.girth =
                actor.look().girth() / 100.0 * (actor.isChild() ? 0.9 : 1) * (outfit == Outfit.SPACE_SUIT ? 1.3 : 1);
    }

    /** Of somebody of ordinary build 1. */
    double girth() {
        return girth;
    }

    boolean hasSkirt() {
        return outfit.hem() < 0.44;
    }

    /** The whole body, for its shadow. */
    List<Sphere[]> hulls() {
        List<Sphere[]> all = new ArrayList<>();
        all.addAll(List.of(torso()));
        for (Leg leg : List.of(body.leftLeg(), body.rightLeg())) {
            all.addAll(List.of(legs(leg)));
        }
        for (Arm arm : List.of(body.left(), body.right())) {
            all.addAll(List.of(arms(arm)));
        }
        if (hasSkirt()) {
            all.add(skirt());
        }
        all.add(new Sphere[] {new Sphere(body.head(), 0.065 * h)});
        return all;
    }

    Sphere[][] torso() {
        double r = 0.046 * h * girth;
        Vec waist = body.pelvis().towards(body.chest(), 0.35);
        Vec across = body.left().shoulder().minus(body.right().shoulder()).unit();
        double hips = (actor.isFemale() ? 0.05 : 0.038) * h;
        Vec half = across.times((actor.isFemale() ? 0.013 : 0.024) * h);
        Sphere left = new Sphere(waist.plus(half), r * (actor.isFemale() ? 1.1 : 1.24));
        Sphere right = new Sphere(waist.minus(half), left.radius());
        Sphere[] ribs = {
            new Sphere(body.left().shoulder().towards(body.right().shoulder(), 0.07), r * 0.8),
            new Sphere(body.right().shoulder().towards(body.left().shoulder(), 0.07), r * 0.8),
            new Sphere(body.neck().towards(body.chest(), 0.08).plus(across.times(0.028 * h)), r * 0.5),
            new Sphere(body.neck().towards(body.chest(), 0.08).plus(across.times(-0.028 * h)), r * 0.5),
            new Sphere(body.chest().plus(across.times(0.03 * h)), r * 1.3),
            new Sphere(body.chest().plus(across.times(-0.03 * h)), r * 1.3),
            left,
            right
        };
        Sphere[] loins = {
            left,
            right,
            new Sphere(body.pelvis().plus(across.times(hips)), r * 1.15),
            new Sphere(body.pelvis().plus(across.times(-hips)), r * 1.15)
        };
        return new Sphere[][] {ribs, loins};
    }

    Sphere[] skirt() {
        double hem = outfit.hem() * h;
        Vec across = body.left().shoulder().minus(body.right().shoulder()).unit();
        double wide = (outfit == Outfit.LONG_COAT ? 0.09 : 0.11) * h;
        double r = 0.035 * h * girth;
        Vec blown = new Vec(actor.wind() * 0.22 * h, Math.abs(actor.wind()) * 0.06 * h, 0);
        Vec left = below(body.leftLeg(), hem).plus(across.times(wide * 0.4)).plus(blown);
        Vec right = below(body.rightLeg(), hem).plus(across.times(-wide * 0.4)).plus(blown.times(0.4));
        return new Sphere[] {
            new Sphere(body.pelvis().plus(across.times(0.05 * h)), r * 1.5),
            new Sphere(body.pelvis().plus(across.times(-0.05 * h)), r * 1.5),
            new Sphere(left, r),
            new Sphere(right, r)
        };
    }

    /** A point along a leg at a height above the ground. */
    private Vec below(Leg leg, double height) {
        double wanted = (0.475 * h - height) / (0.475 * h);
        return wanted < 0.5
                ? leg.hip().towards(leg.knee(), wanted * 2)
                : leg.knee().towards(leg.ankle(), wanted * 2 - 1);
    }

    Sphere[][] legs(Leg leg) {
        double r = h * girth;
        return new Sphere[][] {
            Sphere.limb(leg.hip(), 0.052 * r, leg.knee(), 0.034 * r),
            {new Sphere(leg.knee(), 0.033 * r), new Sphere(calf(leg), 0.033 * r), new Sphere(leg.ankle(), 0.022 * r)}
        };
    }

    /** Where a lower leg is thickest, a little behind the shin. */
    private Vec calf(Leg leg) {
        Vec back = leg.ankle().minus(leg.toe()).unit();
        return leg.knee().towards(leg.ankle(), 0.34).plus(back.times(0.009 * h));
    }

    Sphere[][] arms(Arm arm) {
        double r = h * girth;
        return new Sphere[][] {
            {
                new Sphere(arm.shoulder(), 0.035 * r),
                new Sphere(arm.shoulder().towards(arm.elbow(), 0.35), 0.035 * r),
                new Sphere(arm.elbow(), 0.025 * r)
            },
            {
                new Sphere(arm.elbow(), 0.026 * r),
                new Sphere(arm.elbow().towards(arm.hand(), 0.3), 0.028 * r),
                new Sphere(arm.hand(), 0.019 * r)
            }
        };
    }
}
