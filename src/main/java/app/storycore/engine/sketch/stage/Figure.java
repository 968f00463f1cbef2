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
    private final Flesh flesh;

    private Figure(Draft draft, Actor actor) {
        this.draft = draft;
        this.actor = actor;
        this.body = Skeleton.of(actor);
        this.outfit = Outfit.of(actor.look().outfit());
        this.h = actor.height();
        this.flesh = new Flesh(actor, body, outfit);
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
        for (Ball[] hull : figure.flesh.hulls()) {
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
        if (flesh.hasSkirt()) {
            Ball[][] trunk = flesh.torso();
            draft.body(cloth, trunk[0], trunk[1], flesh.skirt());
        } else {
            draft.body(cloth, flesh.torso());
        }
        Trim.draw(draft, actor, body, outfit, flesh.girth());
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
        int legs = outfit == Outfit.DRESS ? actor.look().skin() : actor.look().lower();
        draft.body(legs, flesh.legs(leg));
    }

    private void drawArm(Arm arm) {
        drawHand(arm);
        draft.body(actor.look().upper(), flesh.arms(arm));
        if (depth(arm.elbow().towards(arm.hand(), 0.4)) < depth(body.chest())) {
            double r = 0.034 * h * flesh.girth();
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
