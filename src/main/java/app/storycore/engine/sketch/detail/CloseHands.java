package app.storycore.engine.sketch.detail;

import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Angles;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Sphere;
import app.storycore.engine.sketch.space.Vec;

/** Hands that fill the frame: around the wheel of a car, or about what they hold. */
public final class CloseHands {

    private static final double RIM = 0.2;
    private static final int LEATHER = 0x2A2A2E;

    private final SceneSet sceneSet;
    private final SolidPen pen;
    private final CastMember look;
    private final Vec up;

    private CloseHands(SceneSet sceneSet, CastMember look) {
        this.sceneSet = sceneSet;
        this.pen = sceneSet.draft();
        this.look = look;
        this.up = sceneSet.camera().up();
    }

    /** Both hands on a steering wheel, the road before the windscreen. */
    public static void drive(SceneSet sceneSet, CastMember look) {
        CloseHands hands = new CloseHands(sceneSet, look);
        sceneSet.piece("road street", new Vec(0, 0.8, 0.5), hands::road);
        sceneSet.put(new Vec(0, 0.8, 0.3), hands::dashboard);
        sceneSet.piece("wheel", new Vec(0, 0.8, 0), hands::wheel);
        sceneSet.as(
                new Item(Item.Kind.PERSON, look.key(), 0), () -> sceneSet.put(new Vec(0, 0.8, -0.01), hands::onWheel));
        sceneSet.tell("windscreen windshield", "hand");
    }

    /** One hand from the lower right that holds what stands at a place. */
    public static void hold(SceneSet sceneSet, CastMember look, Vec at) {
        CloseHands hands = new CloseHands(sceneSet, look);
        Vec near = sceneSet.camera().forward().times(-0.06);
        Vec grip = at.plus(0.1, 0.02, -0.02).plus(near);
        hands.fist(grip, grip.plus(0.34, -0.02, -0.3), -24, 1.25);
    }

    private Vec on(double x, double y) {
        return new Vec(x, 0, 0).plus(up.times(y)).plus(0, 0.79, 0);
    }

    private void road() {
        double w = pen.canvas().width();
        double h = pen.canvas().height();
        double horizon = 0.26 * h;
        pen.canvas()
                .fill(
                        new Path().rectangle(0, 0, w, horizon),
                        Paint.linear(
                                0,
                                0,
                                pen.air().skyTop(),
                                1,
                                0,
                                horizon,
                                pen.air().skyLow(),
                                1));
        pen.canvas().fill(new Path().rectangle(0, horizon, w, h), pen.air().shade(0x6A6E62, 0.5, 30));
        houses(w, horizon);
        int tar = pen.air().shade(0x5A5C60, 0.5, 20);
        pen.canvas().fill(new Path().polygon(0.5 * w, horizon, 0.52 * w, horizon, 1.3 * w, h, -0.3 * w, h), tar);
        for (int i = 0; i < 4; i++) {
            double t = 0.08 + 0.1 * i * (1 + 0.5 * i);
            double x = w * (0.51 - 0.02 * t);
            double y = horizon + t * (h - horizon);
            double half = w * 0.006 * (0.3 + 3 * t);
            pen.canvas()
                    .fill(
                            new Path()
                                    .polygon(
                                            x - half,
                                            y,
                                            x + half,
                                            y,
                                            x + 1.6 * half,
                                            y + 0.06 * h,
                                            x - 1.6 * half,
                                            y + 0.06 * h),
                            pen.air().shade(0xD8D4C4, 0.8, 10));
        }
        if (pen.air().dark() > 0.3) {
            lights(w, h, horizon);
        }
    }

    private void houses(double w, double horizon) {
        for (int i = 0; i < 12; i++) {
            int side = i % 2 == 0 ? -1 : 1;
            int row = i / 2;
            double x = w * (0.51 + side * (0.06 + 0.08 * row));
            double high =
                    horizon * (0.16 + 0.11 * row + 0.1 * sceneSet.landmarks().unit());
            Path house = new Path().rectangle(x - 0.045 * w, horizon - high, x + 0.045 * w, horizon + 0.01 * w);
            pen.canvas().outline(house, pen.pen(), 0.6);
            pen.canvas().fill(house, pen.air().shade(0x7A7670, side > 0 ? 0.6 : 0.35, 24));
        }
    }

    private void lights(double w, double h, double horizon) {
        for (int i = 0; i < 5; i++) {
            double x = w * (0.12 + 0.18 * i + 0.05 * sceneSet.landmarks().unit());
            pen.glowAt(x, horizon * (0.5 + 0.1 * (i % 3)), 0.06 * h, 0.06 * h, 0xFFE0A0, 0.9);
        }
        for (int side = -1; side <= 1; side += 2) {
            pen.glowAt(w * (0.46 + side * 0.012), horizon + 0.03 * h, 0.05 * h, 0.05 * h, 0xFFF6DC, 1);
        }
        pen.glowAt(w * 0.5, horizon + 0.22 * h, 0.4 * w, 0.22 * h, 0xFFEEC0, 0.35);
    }

    private void dashboard() {
        double w = pen.canvas().width();
        double h = pen.canvas().height();
        Path board = new Path()
                .smooth(
                        -0.1 * w, h * 1.1, -0.1 * w, 0.6 * h, 0.2 * w, 0.5 * h, 0.5 * w, 0.46 * h, 0.8 * w, 0.5 * h,
                        1.1 * w, 0.6 * h, 1.1 * w, h * 1.1);
        pen.shape(
                board,
                Paint.linear(
                        0,
                        0.45 * h,
                        pen.air().shade(0x6A6460, 0.6, 0),
                        1,
                        0,
                        h,
                        pen.air().shade(0x3A3634, 0.3, 0),
                        1),
                0);
        for (int side = -1; side <= 1; side += 2) {
            double x = w * (0.5 + side * 0.075);
            Path dial = new Path().circle(x, 0.64 * h, 0.075 * h);
            pen.shape(dial, Paint.solid(pen.air().shade(0xD8DCD4, 0.9, 0), 1), 0);
            Path needle = new Path().moveTo(x, 0.64 * h).lineTo(x + side * 0.03 * h, 0.595 * h);
            pen.canvas().scribe(needle, pen.pen(), 0.9);
        }
        for (int side = -1; side <= 1; side += 2) {
            double x = side < 0 ? 0 : w;
            pen.canvas()
                    .fill(
                            new Path()
                                    .polygon(x, -1, x - side * 0.13 * w, -1, x - side * 0.02 * w, 0.6 * h, x, 0.6 * h),
                            pen.air().shade(0x3A3A3E, 0.3, 0));
        }
    }

    private void wheel() {
        for (int side = -1; side <= 1; side++) {
            pen.bar(0x4A4A50, 0.5, 0.045, on(0, -0.05), rim(side == 0 ? 270 : side > 0 ? 5 : 175));
        }
        for (int i = 0; i < 40; i++) {
            pen.bar(LEATHER, 0.5, 0.034, rim(i * 9), rim(i * 9 + 9));
        }
        pen.body(0x4A4A50, new Sphere[] {new Sphere(on(-0.03, -0.05), 0.045), new Sphere(on(0.03, -0.05), 0.045)});
    }

    private void onWheel() {
        fist(rim(140), on(-0.46, -0.34), 140 - 90, 1);
        fist(rim(40), on(0.46, -0.34), 40 - 90, 1);
    }

    private Vec rim(double degrees) {
        return on(RIM * Angles.cos(degrees), RIM * Angles.sin(degrees) - 0.05);
    }

    /** A hand closed around something that runs in a direction, and its arm. */
    private void fist(Vec grip, Vec elbow, double turn, double size) {
        Vec near = sceneSet.camera().forward().times(-0.02 * size);
        Vec along = direction(turn);
        Vec across = direction(turn + 90).times(sign(turn));
        Vec back = grip.minus(across.times(0.028 * size)).plus(near);
        Vec wrist = back.towards(elbow, 0.2);
        int skin = look.skin();
        pen.body(look.upper(), Sphere.limb(wrist.towards(elbow, 0.16), 0.05 * size, elbow, 0.075 * size));
        pen.body(
                Colours.scale(look.upper(), 0.8),
                Sphere.limb(wrist.towards(elbow, 0.12), 0.052 * size, wrist.towards(elbow, 0.2), 0.053 * size));
        pen.body(skin, new Sphere[] {
            new Sphere(wrist, 0.034 * size),
            new Sphere(back.plus(along.times(0.034 * size)), 0.03 * size),
            new Sphere(back.minus(along.times(0.034 * size)), 0.03 * size)
        });
        for (int i = 0; i < 4; i++) {
            Vec root = back.plus(along.times((0.045 - 0.03 * i) * size)).plus(near.times(0.6));
            Vec tip = root.plus(across.times((i == 0 || i == 3 ? 0.046 : 0.054) * size));
            pen.body(skin, Sphere.limb(root, 0.0165 * size, tip, 0.0145 * size));
        }
        Vec thumb = back.plus(along.times(0.045 * size)).plus(near);
        pen.body(
                skin,
                Sphere.limb(
                        thumb,
                        0.018 * size,
                        thumb.plus(along.times(0.045 * size)).plus(across.times(0.02 * size)),
                        0.014 * size));
    }

    /** Which side of a direction the fingers close to: towards the top of the frame. */
    private static int sign(double turn) {
        return Angles.sin(turn + 90) >= 0 ? 1 : -1;
    }

    private Vec direction(double degrees) {
        return new Vec(Angles.cos(degrees), 0, 0).plus(up.times(Angles.sin(degrees)));
    }
}
