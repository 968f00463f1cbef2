package app.storycore.engine.sketch.indoors;

import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.Stroke;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;

/** Somebody who climbs a stair with a lantern held ahead, seen from straight above. */
final class StairClimber {

    private static final int COAT = 0x56607A;
    private static final int COAT_DARK = 0x2A3044;
    private static final int SKIN = 0xE0AC80;
    private static final int HAT = 0x1C1E26;
    private static final int BAND = 0x8A6A3A;
    private static final int SHOE = 0x14120F;

    private final SceneSet sceneSet;
    private final double x;
    private final double y;
    private final double s;
    private double ux;
    private double uy;

    /**
     * @param x of the head, on the frame
     * @param y of the head, on the frame
     * @param s from one shoulder to the neck, on the frame
     */
    StairClimber(SceneSet sceneSet, double x, double y, double s) {
        this.sceneSet = sceneSet;
        this.x = x;
        this.y = y;
        this.s = s;
    }

    /** Draws them on their way to a point of the frame. */
    void towards(double toX, double toY) {
        double length = StrictMath.hypot(toX - x, toY - y);
        ux = (toX - x) / length;
        uy = (toY - y) / length;
        light();
        sceneSet.tell("climb", "climbing");
        shadow();
        foot(1.15, 0.34);
        foot(-0.95, -0.3);
        limb(s * 0.5, COAT_DARK, -0.1, -1.0, 0.1, -1.25, -0.35, -1.35);
        body();
        limb(s * 0.5, COAT, 0.1, 0.95, 0.7, 0.95, 1.5, 0.4);
        limb(s * 0.3, SKIN, 1.5, 0.4, 1.72, 0.3);
        head();
        lamp();
    }

    private void light() {
        sceneSet.draft().glowAt(at(2, 0.3, true), at(2, 0.3, false), s * 7, s * 7, 0xFFB450, 0.5);
        sceneSet.draft().glowAt(at(2, 0.3, true), at(2, 0.3, false), s * 3, s * 3, 0xFFD890, 0.7);
    }

    private double at(double ahead, double aside, boolean across) {
        return across ? x + s * (ahead * ux - aside * uy) : y + s * (ahead * uy + aside * ux);
    }

    private void shadow() {
        Path path = new Path().circle(at(-0.9, 0, true), at(-0.9, 0, false), s * 1.2);
        sceneSet.canvas().fill(path, Paint.solid(0x6A5A48, 0.8), Blend.MULTIPLY);
    }

    private void foot(double ahead, double aside) {
        limb(s * 0.42, SHOE, ahead - 0.35, aside, ahead + 0.3, aside);
    }

    private void body() {
        limb(s * 1.05, COAT_DARK, -0.2, -0.85, -0.2, 0.85);
        limb(s * 0.8, COAT, 0.05, -0.8, 0.05, 0.85);
    }

    private void head() {
        fill(new Path().circle(at(0.42, 0, true), at(0.42, 0, false), s * 0.36), SKIN);
        fill(new Path().circle(at(0.1, 0, true), at(0.1, 0, false), s * 0.62), HAT);
        fill(new Path().circle(at(0.06, 0, true), at(0.06, 0, false), s * 0.42), BAND);
        fill(new Path().circle(at(0.06, 0, true), at(0.06, 0, false), s * 0.36), HAT);
    }

    private void lamp() {
        sceneSet.as(Item.of(carried()), () -> {
            double lampX = at(2, 0.3, true);
            double lampY = at(2, 0.3, false);
            fill(new Path().circle(lampX, lampY, s * 0.52), HAT);
            fill(new Path().circle(lampX, lampY, s * 0.4), 0xFFF4CC);
            fill(new Path().circle(lampX, lampY, s * 0.14), 0xB8862E);
        });
    }

    /** What the prompt calls the light. */
    private Prop carried() {
        return sceneSet.scene().props().stream()
                .filter(prop -> prop == Prop.LAMP || prop == Prop.CANDLE || prop == Prop.TORCH)
                .findFirst()
                .orElse(Prop.LANTERN);
    }

    private void limb(double thick, int colour, double... points) {
        Path path = new Path().moveTo(at(points[0], points[1], true), at(points[0], points[1], false));
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(at(points[i], points[i + 1], true), at(points[i], points[i + 1], false));
        }
        fill(Stroke.plain(path, thick), colour);
        for (int i = 0; i < points.length; i += points.length - 2) {
            fill(
                    new Path()
                            .circle(at(points[i], points[i + 1], true), at(points[i], points[i + 1], false), thick / 2),
                    colour);
        }
    }

    private void fill(Path path, int colour) {
        sceneSet.canvas().fill(path, colour);
        sceneSet.canvas().outline(path, Math.max(1, s * 0.05), 0.8);
    }
}
