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
        all.add(torso());
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
        parts.add(new Part(depth(body.head()) - (facesAway() ? 0.05 : 0.02) * h, () -> Heads.draw(draft, actor, body)));
        parts.sort(Comparator.comparingDouble(Part::depth).reversed());
        parts.forEach(part -> part.drawing().run());
    }

    private boolean facesAway() {
        return body.faceForward().dot(draft.camera().forward()) > 0.2;
    }

    private double depth(Vec at) {
        return draft.camera().depth(at);
    }

    private Ball[] torso() {
        double r = 0.046 * h * girth;
        Vec waist = body.pelvis().towards(body.chest(), 0.35);
        Vec across = body.left().shoulder().minus(body.right().shoulder()).unit();
        double hips = (actor.isFemale() ? 0.052 : 0.044) * h;
        return new Ball[] {
            new Ball(body.left().shoulder().towards(body.right().shoulder(), 0.07), r * 0.8),
            new Ball(body.right().shoulder().towards(body.left().shoulder(), 0.07), r * 0.8),
            new Ball(body.neck().towards(body.chest(), 0.08).plus(across.times(0.028 * h)), r * 0.5),
            new Ball(body.neck().towards(body.chest(), 0.08).plus(across.times(-0.028 * h)), r * 0.5),
            new Ball(body.chest().plus(across.times(0.03 * h)), r * 1.3),
            new Ball(body.chest().plus(across.times(-0.03 * h)), r * 1.3),
            new Ball(waist, r * 1.35),
            new Ball(body.pelvis().plus(across.times(hips)), r * 1.15),
            new Ball(body.pelvis().plus(across.times(-hips)), r * 1.15)
        };
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
            Ball.limb(leg.hip(), 0.05 * r, leg.knee(), 0.034 * r),
            Ball.limb(leg.knee(), 0.034 * r, leg.ankle(), 0.023 * r)
        };
    }

    private Ball[][] arms(Arm arm) {
        double r = h * girth;
        return new Ball[][] {
            Ball.limb(arm.shoulder(), 0.036 * r, arm.elbow(), 0.027 * r),
            Ball.limb(arm.elbow(), 0.027 * r, arm.hand(), 0.021 * r)
        };
    }

    private void drawTrunk() {
        int cloth = actor.look().upper();
        if (outfit.hem() < 0.44) {
            draft.body(cloth, torso(), skirt());
        } else {
            draft.body(cloth, torso());
        }
        Trim.draw(draft, actor, body, outfit);
    }

    private void drawLeg(Leg leg) {
        int shoe = Colours.scale(actor.look().lower(), 0.45);
        draft.body(shoe, Ball.limb(leg.ankle(), 0.022 * h, leg.toe(), 0.017 * h));
        draft.body(actor.look().lower(), legs(leg));
    }

    private void drawArm(Arm arm) {
        Vec along = arm.hand().minus(arm.elbow()).unit();
        Vec tip = arm.hand().plus(along.times(0.052 * h));
        draft.body(actor.look().skin(), Ball.limb(arm.hand(), 0.019 * h, tip, 0.013 * h));
        draft.body(actor.look().upper(), arms(arm));
    }
}
