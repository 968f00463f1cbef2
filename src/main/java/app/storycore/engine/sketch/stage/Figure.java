package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.stage.Skeleton.Arm;
import app.storycore.engine.sketch.stage.Skeleton.Leg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws an actor from the far limbs to the near ones. */
final class Figure {

    private record Part(double depth, Runnable drawing) {}

    private final Draft draft;
    private final Actor actor;
    private final Skeleton body;
    private final Outfit outfit;
    private final double h;
    private final double girth;

    private Figure(Draft draft, Actor actor) {
        this.draft = draft;
        this.actor = actor;
        this.body = Skeleton.of(actor);
        this.outfit = Outfit.of(actor.look().outfit());
        this.h = actor.height();
        this.girth =
                actor.look().girth() / 100.0 * (actor.isChild() ? 0.9 : 1) * (outfit == Outfit.SPACE_SUIT ? 1.3 : 1);
    }

    static void draw(Draft draft, Actor actor) {
        Figure figure = new Figure(draft, actor);
        if (draft.camera().sees(figure.body.head()) && draft.camera().depth(figure.body.pelvis()) > 0.3) {
            figure.draw();
        }
    }

    /** The shadow on the ground. */
    static void shadow(Draft draft, Actor actor) {
        Figure figure = new Figure(draft, actor);
        Vec light = draft.air().toLight();
        double reach =
                Math.min(3.2, Math.sqrt(light.x() * light.x() + light.z() * light.z()) / Math.max(0.12, light.y()));
        Path path = new Path();
        for (Ball[] hull : figure.hulls()) {
            Ball[] flat = new Ball[hull.length];
            for (int i = 0; i < hull.length; i++) {
                Vec at = hull[i].at();
                double y = Math.max(0, at.y() - actor.foot().y());
                double flatX = Math.sqrt(light.x() * light.x() + light.z() * light.z()) + 1e-6;
                flat[i] = new Ball(
                        new Vec(
                                at.x() - light.x() / flatX * y * reach,
                                actor.foot().y() + 0.01,
                                at.z() - light.z() / flatX * y * reach),
                        hull[i].radius());
                if (!draft.camera().sees(flat[i].at())) {
                    return;
                }
            }
            path.append(draft.flatHull(flat));
        }
        int tone = draft.air().veil(draft.air().ambient(), draft.camera().depth(actor.foot()));
        draft.canvas().fill(path, Paint.solid(tone, 0.55), Blend.MULTIPLY);
    }

    private List<Ball[]> hulls() {
        List<Ball[]> all = new ArrayList<>();
        all.addAll(List.of(torso()));
        for (Leg leg : List.of(body.leftLeg(), body.rightLeg())) {
            all.addAll(List.of(legs(leg)));
        }
        for (Arm arm : List.of(body.left(), body.right())) {
            all.addAll(List.of(arms(arm)));
        }
        if (outfit.hem() < 0.44) {
            all.add(skirt());
        }
        all.add(new Ball[] {new Ball(body.head(), 0.065 * h)});
        return all;
    }

    private void draw() {
        List<Part> parts = new ArrayList<>();
        double middle = depth(body.chest());
        parts.add(new Part(middle, this::drawTrunk));
        for (Leg leg : List.of(body.leftLeg(), body.rightLeg())) {
            boolean before = depth(leg.knee()) < middle - 0.14 * h;
            parts.add(new Part(
                    before ? depth(leg.knee()) : middle + 0.1 + 0.05 * (depth(leg.knee()) - middle),
                    () -> drawLeg(leg)));
        }
        for (Arm arm : List.of(body.left(), body.right())) {
            parts.add(new Part(depth(arm.elbow().towards(arm.hand(), 0.4)), () -> drawArm(arm)));
        }
        parts.add(new Part(depth(body.head()) - (facesAway() ? 0.05 : 0.02) * h, this::drawHead));
        parts.sort(Comparator.comparingDouble(Part::depth).reversed());
        parts.forEach(part -> part.drawing().run());
    }

    private boolean facesAway() {
        return body.faceForward().dot(draft.camera().forward()) > 0.2;
    }

    private double depth(Vec at) {
        return draft.camera().depth(at);
    }

    private Ball[][] torso() {
        double r = 0.046 * h * girth;
        Vec waist = body.pelvis().towards(body.chest(), 0.35);
        Vec across = body.left().shoulder().minus(body.right().shoulder()).unit();
        double hips = (actor.isFemale() ? 0.05 : 0.038) * h;
        Vec half = across.times((actor.isFemale() ? 0.013 : 0.024) * h);
        Ball left = new Ball(waist.plus(half), r * (actor.isFemale() ? 1.1 : 1.24));
        Ball right = new Ball(waist.minus(half), left.radius());
        Ball[] ribs = {
            new Ball(body.left().shoulder().towards(body.right().shoulder(), 0.07), r * 0.8),
            new Ball(body.right().shoulder().towards(body.left().shoulder(), 0.07), r * 0.8),
            new Ball(body.neck().towards(body.chest(), 0.08).plus(across.times(0.028 * h)), r * 0.5),
            new Ball(body.neck().towards(body.chest(), 0.08).plus(across.times(-0.028 * h)), r * 0.5),
            new Ball(body.chest().plus(across.times(0.03 * h)), r * 1.3),
            new Ball(body.chest().plus(across.times(-0.03 * h)), r * 1.3),
            left,
            right
        };
        Ball[] loins = {
            left,
            right,
            new Ball(body.pelvis().plus(across.times(hips)), r * 1.15),
            new Ball(body.pelvis().plus(across.times(-hips)), r * 1.15)
        };
        return new Ball[][] {ribs, loins};
    }

    private Ball[] skirt() {
        double hem = outfit.hem() * h;
        Vec across = body.left().shoulder().minus(body.right().shoulder()).unit();
        double wide = (outfit == Outfit.LONG_COAT ? 0.09 : 0.11) * h;
        double r = 0.035 * h * girth;
        Vec blown = new Vec(actor.wind() * 0.22 * h, Math.abs(actor.wind()) * 0.06 * h, 0);
        Vec left = below(body.leftLeg(), hem).plus(across.times(wide * 0.4)).plus(blown);
        Vec right = below(body.rightLeg(), hem).plus(across.times(-wide * 0.4)).plus(blown.times(0.4));
        return new Ball[] {
            new Ball(body.pelvis().plus(across.times(0.05 * h)), r * 1.5),
            new Ball(body.pelvis().plus(across.times(-0.05 * h)), r * 1.5),
            new Ball(left, r),
            new Ball(right, r)
        };
    }

    /** A point along a leg at a height above the ground. */
    private Vec below(Leg leg, double height) {
        double wanted = (0.475 * h - height) / (0.475 * h);
        return wanted < 0.5
                ? leg.hip().towards(leg.knee(), wanted * 2)
                : leg.knee().towards(leg.ankle(), wanted * 2 - 1);
    }

    private Ball[][] legs(Leg leg) {
        double r = h * girth;
        return new Ball[][] {
            Ball.limb(leg.hip(), 0.052 * r, leg.knee(), 0.034 * r),
            {new Ball(leg.knee(), 0.033 * r), new Ball(calf(leg), 0.033 * r), new Ball(leg.ankle(), 0.022 * r)}
        };
    }

    /** Where a lower leg is thickest, a little behind the shin. */
    private Vec calf(Leg leg) {
        Vec back = leg.ankle().minus(leg.toe()).unit();
        return leg.knee().towards(leg.ankle(), 0.34).plus(back.times(0.009 * h));
    }

    private Ball[][] arms(Arm arm) {
        double r = h * girth;
        return new Ball[][] {
            {
                new Ball(arm.shoulder(), 0.035 * r),
                new Ball(arm.shoulder().towards(arm.elbow(), 0.35), 0.035 * r),
                new Ball(arm.elbow(), 0.025 * r)
            },
            {
                new Ball(arm.elbow(), 0.026 * r),
                new Ball(arm.elbow().towards(arm.hand(), 0.3), 0.028 * r),
                new Ball(arm.hand(), 0.019 * r)
            }
        };
    }

    private void drawHead() {
        Heads.draw(draft, actor, body);
        if (outfit == Outfit.SPACE_SUIT) {
            Ball[] glass = {new Ball(body.head().plus(body.faceUp().times(0.012 * h)), 0.118 * h)};
            Path globe = draft.hull(glass, 0, 1);
            draft.canvas().outline(globe, 2 * draft.weight(depth(body.head())), 0.9);
            draft.canvas().fill(globe, Paint.solid(0xBFDCEC, 0.16), Blend.SCREEN);
            draft.canvas().fill(draft.hull(glass, 0.6, 0.1), Paint.solid(0xFFFFFF, 0.7), Blend.SCREEN);
            Vec collar = body.neck().plus(body.faceUp().times(-0.004 * h));
            Vec across =
                    body.left().shoulder().minus(body.right().shoulder()).unit().times(0.05 * h);
            draft.body(0xA8A49A, Ball.limb(collar.plus(across), 0.02 * h, collar.minus(across), 0.02 * h));
        }
    }

    private void drawTrunk() {
        int cloth = actor.look().upper();
        if (outfit.hem() < 0.44) {
            Ball[][] trunk = torso();
            draft.body(cloth, trunk[0], trunk[1], skirt());
        } else {
            draft.body(cloth, torso());
        }
        Trim.draw(draft, actor, body, outfit);
    }

    private void drawLeg(Leg leg) {
        int shoe = Colours.scale(actor.look().lower(), 0.45);
        Vec down = leg.ankle().minus(leg.knee()).unit();
        Vec ahead = leg.toe().minus(leg.ankle());
        Vec heel = leg.ankle().plus(down.times(0.018 * h)).minus(ahead.times(0.2));
        Vec instep = leg.ankle().towards(leg.toe(), 0.45).plus(down.times(-0.004 * h));
        draft.body(shoe, Ball.limb(leg.ankle(), 0.022 * h, heel, 0.015 * h), new Ball[] {
            new Ball(heel, 0.015 * h), new Ball(instep, 0.018 * h), new Ball(leg.toe(), 0.014 * h)
        });
        draft.body(actor.look().lower(), legs(leg));
    }

    private void drawArm(Arm arm) {
        drawHand(arm);
        draft.body(actor.look().upper(), arms(arm));
        if (depth(arm.elbow().towards(arm.hand(), 0.4)) < depth(body.chest())) {
            double r = 0.034 * h * girth;
            Vec inward = arm.shoulder().towards(body.chest(), 0.34);
            draft.weld(actor.look().upper(), new Ball(arm.shoulder(), r), new Ball(inward, r * 0.9));
        }
    }

    /** A palm, the fingers bent a little inwards and the thumb on the side that the face looks to. */
    private void drawHand(Arm arm) {
        Vec along = arm.hand().minus(arm.elbow()).unit();
        Vec side = body.faceForward().minus(along.times(body.faceForward().dot(along)));
        Vec thumb = side.length() < 0.2 ? body.faceUp() : side.unit();
        Vec palm = arm.hand().plus(along.times(0.03 * h));
        Vec knuckles = palm.plus(along.times(0.024 * h)).plus(thumb.times(0.004 * h));
        Vec tips = knuckles.plus(along.times(0.016 * h)).plus(thumb.times(0.01 * h));
        Vec root = arm.hand().plus(along.times(0.018 * h)).plus(thumb.times(0.009 * h));
        Vec end = root.plus(along.times(0.02 * h)).plus(thumb.times(0.015 * h));
        draft.body(
                actor.look().skin(),
                new Ball[] {new Ball(arm.hand(), 0.014 * h), new Ball(palm, 0.0185 * h)},
                new Ball[] {new Ball(palm, 0.0175 * h), new Ball(knuckles, 0.013 * h), new Ball(tips, 0.008 * h)},
                Ball.limb(root, 0.009 * h, end, 0.0065 * h));
    }
}
