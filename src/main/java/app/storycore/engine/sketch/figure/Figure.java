package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.figure.Skeleton.Arm;
import app.storycore.engine.sketch.figure.Skeleton.Leg;
import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws an actor from the far limbs to the near ones. */
public final class Figure {

    private record Part(double depth, Runnable drawing) {}

    private final SolidPen solidPen;
    private final Actor actor;
    private final Skeleton body;
    private final Outfit outfit;
    private final double h;
    private final BodyContours bodyContours;

    private Figure(SolidPen solidPen, Actor actor) {
        this.solidPen = solidPen;
        this.actor = actor;
        this.body = Skeleton.of(actor);
        this.outfit = Outfit.of(actor.look().outfit());
        this.h = actor.height();
        this.bodyContours = new BodyContours(actor, body, outfit);
    }

    public static void draw(SolidPen solidPen, Actor actor) {
        if (Bones.are(actor.look().key())) {
            Bones.draw(solidPen, actor);
            return;
        }
        Figure figure = new Figure(solidPen, actor);
        if (solidPen.camera().sees(figure.body.head()) && solidPen.camera().depth(figure.body.pelvis()) > 0.3) {
            figure.draw();
        }
    }

    /** The shadow on the ground. */
    public static void shadow(SolidPen solidPen, Actor actor) {
        Figure figure = new Figure(solidPen, actor);
        Vec light = solidPen.air().toLight();
        double reach =
                Math.min(3.2, Math.sqrt(light.x() * light.x() + light.z() * light.z()) / Math.max(0.12, light.y()));
        Path path = new Path();
        for (Sphere[] hull : figure.bodyContours.hulls()) {
            Sphere[] flat = new Sphere[hull.length];
            for (int i = 0; i < hull.length; i++) {
                Vec at = hull[i].at();
                double y = Math.max(0, at.y() - actor.foot().y());
                double flatX = Math.sqrt(light.x() * light.x() + light.z() * light.z()) + 1e-6;
                flat[i] = new Sphere(
                        new Vec(
                                at.x() - light.x() / flatX * y * reach,
                                actor.foot().y() + 0.01,
                                at.z() - light.z() / flatX * y * reach),
                        hull[i].radius());
                if (!solidPen.camera().sees(flat[i].at())) {
                    return;
                }
            }
            path.append(solidPen.flatHull(flat));
        }
        int tone =
                solidPen.air().veil(solidPen.air().ambient(), solidPen.camera().depth(actor.foot()));
        solidPen.canvas().fill(path, Paint.solid(tone, 0.55), Blend.MULTIPLY);
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
        return body.faceForward().dot(solidPen.camera().forward()) > 0.2;
    }

    private double depth(Vec at) {
        return solidPen.camera().depth(at);
    }

    private void drawHead() {
        Heads.draw(solidPen, actor, body);
        if (outfit == Outfit.SPACE_SUIT) {
            Sphere[] glass = {new Sphere(body.head().plus(body.faceUp().times(0.012 * h)), 0.118 * h)};
            Path globe = solidPen.hull(glass, 0, 1);
            solidPen.canvas().outline(globe, 2 * solidPen.weight(depth(body.head())), 0.9);
            solidPen.canvas().fill(globe, Paint.solid(0xBFDCEC, 0.16), Blend.SCREEN);
            solidPen.canvas().fill(solidPen.hull(glass, 0.6, 0.1), Paint.solid(0xFFFFFF, 0.7), Blend.SCREEN);
            Vec collar = body.neck().plus(body.faceUp().times(-0.004 * h));
            Vec across =
                    body.left().shoulder().minus(body.right().shoulder()).unit().times(0.05 * h);
            solidPen.body(0xA8A49A, Sphere.limb(collar.plus(across), 0.02 * h, collar.minus(across), 0.02 * h));
        }
    }

    private void drawTrunk() {
        int cloth = actor.look().upper();
        if (bodyContours.hasSkirt()) {
            Sphere[][] trunk = bodyContours.torso();
            solidPen.body(cloth, trunk[0], trunk[1], bodyContours.skirt());
        } else {
            solidPen.body(cloth, bodyContours.torso());
        }
        ClothingDetails.draw(solidPen, actor, body, outfit, bodyContours.girth());
    }

    private void drawLeg(Leg leg) {
        int shoe = Colours.scale(actor.look().lower(), 0.45);
        Vec down = leg.ankle().minus(leg.knee()).unit();
        Vec ahead = leg.toe().minus(leg.ankle());
        Vec heel = leg.ankle().plus(down.times(0.018 * h)).minus(ahead.times(0.2));
        Vec instep = leg.ankle().towards(leg.toe(), 0.45).plus(down.times(-0.004 * h));
        solidPen.body(shoe, Sphere.limb(leg.ankle(), 0.022 * h, heel, 0.015 * h), new Sphere[] {
            new Sphere(heel, 0.015 * h), new Sphere(instep, 0.018 * h), new Sphere(leg.toe(), 0.014 * h)
        });
        Sphere[][] legs = bodyContours.legs(leg);
        if (outfit == Outfit.DRESS) { // a dress lies on the thighs of somebody who sits
            solidPen.body(actor.look().skin(), legs[1]);
            solidPen.body(actor.look().upper(), legs[0]);
        } else {
            solidPen.body(actor.look().lower(), legs);
        }
    }

    private void drawArm(Arm arm) {
        drawHand(arm);
        solidPen.body(actor.look().upper(), bodyContours.arms(arm));
        if (depth(arm.elbow().towards(arm.hand(), 0.4)) < depth(body.chest())) {
            double r = 0.034 * h * bodyContours.girth();
            Vec inward = arm.shoulder().towards(body.chest(), 0.34);
            solidPen.weld(actor.look().upper(), new Sphere(arm.shoulder(), r), new Sphere(inward, r * 0.9));
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
        solidPen.body(
                actor.look().skin(),
                new Sphere[] {new Sphere(arm.hand(), 0.014 * h), new Sphere(palm, 0.0185 * h)},
                new Sphere[] {new Sphere(palm, 0.0175 * h), new Sphere(knuckles, 0.013 * h), new Sphere(tips, 0.008 * h)
                },
                Sphere.limb(root, 0.009 * h, end, 0.0065 * h));
    }
}
