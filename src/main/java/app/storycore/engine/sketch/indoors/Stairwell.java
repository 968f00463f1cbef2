package app.storycore.engine.sketch.indoors;

import app.storycore.base.film.CameraAngle;
import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.Stroke;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Atmosphere;
import app.storycore.engine.sketch.space.Vec;

/** A spiral stair in a round shaft, seen down its eye from above or up along its turns. */
public final class Stairwell {

    private static final int STEPS = 26;

    private final SceneSet sceneSet;
    private final double w;
    private final double h;
    private final double cx;
    private final double cy;
    private final double reach;
    private final Atmosphere atmosphere;

    private Stairwell(SceneSet sceneSet) {
        this.sceneSet = sceneSet;
        this.w = sceneSet.canvas().width();
        this.h = sceneSet.canvas().height();
        this.cx = w * (0.5 + sceneSet.chance().between(-0.05, 0.05));
        this.cy = h * (0.5 + sceneSet.chance().between(-0.05, 0.03));
        this.reach = Math.sqrt(w * w + h * h) * 0.62;
        this.atmosphere = sceneSet.air();
    }

    public static void build(SceneSet sceneSet) {
        CameraAngle angle = sceneSet.scene().angle();
        if (angle == CameraAngle.BIRDS_EYE
                || angle == CameraAngle.HIGH
                || sceneSet.scene().people().isEmpty()) {
            new Stairwell(sceneSet).down();
        } else {
            flight(sceneSet);
        }
    }

    /** Radius on the frame of the outer wall after {@code turns} turns downwards. */
    private double radius(double turns) {
        return reach * 0.86 / (1 + Math.max(-0.6, turns) * 0.5);
    }

    private void down() {
        sceneSet.canvas().flood(Paint.solid(atmosphere.shade(0x9A8F80, 0.3, 0), 1), Blend.COVER);
        sceneSet.tell("step", "stair", "staircase", "railing", "wall");
        double turns = 6;
        int all = (int) (turns * STEPS);
        sceneSet.canvas().fill(new Path().circle(cx, cy, radius(turns) * 1.7), 0x08090C);
        for (int i = all - 1; i >= -STEPS / 2; i--) {
            step(i);
        }
        lantern();
        double corner = Math.max(w, h) * 0.75;
        sceneSet.canvas().flood(Paint.radial(cx, cy, corner, corner, 0xFFFFFF, 0, 0x06070A, 0), Blend.MULTIPLY);
    }

    /** One tread, its riser and the wall beside it; deeper ones are smaller and darker. */
    private void step(int i) {
        double t0 = (double) i / STEPS;
        double t1 = (double) (i + 1) / STEPS;
        double r0 = radius(t0);
        double r1 = radius(t1);
        double inner = 0.42;
        double light = light(t0);
        boolean lit = atmosphere.toLight().x() * Circle.sin(t0 + 0.25) > 0;
        int tread = tone(0xB0A492, light * (lit ? 1 : 0.62));
        int riser = tone(0x6A6258, light * 0.6);
        Path wall = ring(t0, t1, r0, r1, 1.0, 1.5);
        sceneSet.canvas().fill(wall, tone(0x8A8074, light * (lit ? 0.85 : 0.4)));
        Path step = ring(t0, t1, r0, r0 * 0.995, inner, 1.0);
        sceneSet.draft().shape(step, Paint.solid(tread, 1), t0 * 4);
        Path edge = new Path()
                .polygon(
                        x(t1, r0 * inner),
                        y(t1, r0 * inner),
                        x(t1, r0),
                        y(t1, r0),
                        x(t1, r1 * 0.985),
                        y(t1, r1 * 0.985),
                        x(t1, r1 * inner),
                        y(t1, r1 * inner));
        sceneSet.canvas().fill(edge, riser);
        Path rail = new Path().moveTo(x(t0, r0 * 0.40), y(t0, r0 * 0.40)).lineTo(x(t1, r1 * 0.40), y(t1, r1 * 0.40));
        sceneSet.canvas().fill(Stroke.plain(rail, Math.max(1, r0 * 0.016)), tone(0x3A3632, light * 0.7));
        if (i % 2 == 0) {
            Path post =
                    new Path().moveTo(x(t0, r0 * 0.40), y(t0, r0 * 0.40)).lineTo(x(t0, r0 * 0.455), y(t0, r0 * 0.455));
            sceneSet.canvas().fill(Stroke.plain(post, Math.max(0.8, r0 * 0.006)), tone(0x3A3632, light * 0.6));
        }
    }

    private static final double LANTERN = 1.6;

    /** How light a turn is: by day from above, in the dark around the lantern. */
    private double light(double turn) {
        double above = Math.max(0.05, 1 - turn * 0.22) * (1 - atmosphere.dark() * 0.72);
        if (!carried()) {
            return above + (atmosphere.dark() > 0.5 ? 0.12 : 0);
        }
        double away = Math.abs(turn - LANTERN);
        return above * 0.6 + 1.25 * StrictMath.exp(-away * away * 2.6);
    }

    private boolean carried() {
        return sceneSet.scene().has(Prop.LANTERN)
                || sceneSet.scene().has(Prop.CANDLE)
                || sceneSet.scene().has(Prop.TORCH)
                || sceneSet.scene().has(Prop.LAMP);
    }

    private int tone(int albedo, double light) {
        int cold = atmosphere.shade(albedo, light * 0.8, 0);
        return carried()
                ? Colours.mix(
                        Colours.scale(cold, 0.35 + 0.5 * light),
                        Colours.scale(0xF4B868, Math.min(1, light)),
                        Math.min(0.62, light * 0.55))
                : cold;
    }

    /** Somebody who climbs with the light. */
    private void lantern() {
        if (carried()) {
            double r = radius(LANTERN) * 0.7;
            double ahead = 0.05;
            new StairClimber(sceneSet, x(LANTERN, r), y(LANTERN, r), radius(LANTERN) * 0.17)
                    .towards(x(LANTERN - ahead, r * 1.03), y(LANTERN - ahead, r * 1.03));
        }
    }

    /** A piece of the spiral between two turns, from an inner to an outer share of the radius. */
    private Path ring(double t0, double t1, double r0, double r1, double inner, double outer) {
        Path path = new Path();
        int n = 5;
        for (int i = 0; i <= 2 * n + 1; i++) {
            double u = (double) (i <= n ? i : 2 * n + 1 - i) / n;
            double r = (r0 + (r1 - r0) * u) * (i <= n ? outer : inner);
            double t = t0 + (t1 - t0) * u;
            if (i == 0) {
                path.moveTo(x(t, r), y(t, r));
            } else {
                path.lineTo(x(t, r), y(t, r));
            }
        }
        return path;
    }

    private double x(double turns, double r) {
        return cx + r * Circle.sin(turns + 0.25);
    }

    private double y(double turns, double r) {
        return cy + r * 0.96 * Circle.sin(turns);
    }

    /** Straight steps that climb through a house, for shots with somebody on them. */
    private static void flight(SceneSet sceneSet) {
        Room.shell(sceneSet, 0xA99C86, 0x6E5440, 2.6, 5.5, 6.5);
        for (int i = 0; i < 14; i++) {
            Vec foot = new Vec(0, 0, 0.9 + i * 0.3);
            double high = 0.17 * (i + 1);
            sceneSet.piece(
                    "step stair staircase",
                    foot.plus(0, 0, 0.3),
                    () -> sceneSet.draft().box(0x8A6B4C, foot, 2.4, high, 0.3, 0));
        }
        for (int side = -1; side <= 1; side += 2) {
            double x = side * 1.2;
            for (int i = 0; i < 14; i++) {
                Vec foot = new Vec(x, 0.17 * (i + 1), 0.9 + i * 0.3);
                sceneSet.piece(
                        "railing banister rail",
                        foot,
                        () -> sceneSet.draft().bar(0x4A3628, 0.4, 0.04, foot, foot.plus(0, 0.9, 0)));
            }
            Vec low = new Vec(x, 1.07, 0.9);
            Vec high = new Vec(x, 3.28, 4.8);
            sceneSet.put(low.towards(high, 0.3), () -> sceneSet.draft().bar(0x5A4230, 0.5, 0.08, low, high));
        }
    }
}
