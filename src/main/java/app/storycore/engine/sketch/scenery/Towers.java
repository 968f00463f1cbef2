package app.storycore.engine.sketch.scenery;

import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.space.Boxes;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.Hulls;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** Round towers and small houses. */
public final class Towers {

    private Towers() {}

    /** A lighthouse with its lamp; by dusk and night the lamp burns and its beam sweeps. */
    public static void lighthouse(SceneSet sceneSet, Vec foot, double height) {
        sceneSet.as(Item.of(Prop.LIGHTHOUSE), () -> tower(sceneSet, foot, height));
    }

    private static void tower(SceneSet sceneSet, Vec foot, double height) {
        SolidPen solidPen = sceneSet.draft();
        double r = height * 0.11;
        Vec lamp = foot.plus(0, height * 0.9, 0);
        boolean burning = sceneSet.air().dark() > 0.2 || sceneSet.scene().has(Prop.BEAM);
        if (burning) {
            beams(sceneSet, lamp, height);
            sceneSet.drawn().tell(Item.of(Prop.BEAM));
        }
        int wall = 0xE6DFD0;
        int band = 0xA8483A;
        for (int i = 0; i < 5; i++) {
            double a = i * 0.16;
            double b = a + 0.162;
            tube(
                    solidPen,
                    i % 2 == 1 ? band : wall,
                    foot.plus(0, height * a, 0),
                    r * (1 - a * 0.5),
                    foot.plus(0, height * b, 0),
                    r * (1 - b * 0.5));
        }
        tube(solidPen, 0x4A4A4E, foot.plus(0, height * 0.81, 0), r * 0.86, foot.plus(0, height * 0.835, 0), r * 0.86);
        tube(solidPen, 0x57544E, foot.plus(0, height * 0.835, 0), r * 0.42, foot.plus(0, height * 0.95, 0), r * 0.42);
        int glass = burning ? 0xFFF0B0 : 0x9FB4BC;
        solidPen.shine(
                Colours.mix(
                        glass,
                        sceneSet.air().haze(),
                        sceneSet.air().lost(solidPen.camera().depth(foot)) * 0.4),
                quad(foot, r * 0.36, height * 0.845, height * 0.945));
        tube(solidPen, band, foot.plus(0, height * 0.95, 0), r * 0.52, foot.plus(0, height * 1.02, 0), r * 0.04);
        windows(solidPen, foot, height, burning);
        if (burning) {
            solidPen.glow(lamp, height * 0.5, 0xFFE9A0, 0.85);
        }
    }

    private static Vec[] quad(Vec foot, double half, double low, double high) {
        return new Vec[] {
            foot.plus(-half, low, 0), foot.plus(half, low, 0), foot.plus(half, high, 0), foot.plus(-half, high, 0)
        };
    }

    private static void windows(SolidPen solidPen, Vec foot, double height, boolean lit) {
        for (double at : new double[] {0.22, 0.42, 0.62}) {
            Vec[] pane = quad(
                    foot.plus(-height * 0.02, 0, -height * 0.1), height * 0.008, height * at, height * (at + 0.045));
            solidPen.shine(lit ? 0xF2CF7A : 0x3A4148, pane);
        }
    }

    private static void beams(SceneSet sceneSet, Vec lamp, double height) {
        Camera camera = sceneSet.camera();
        double x = camera.x(lamp);
        double y = camera.y(lamp);
        double far = sceneSet.canvas().width() * 1.3;
        double r = height * 0.03 * camera.scale(lamp);
        int tone = 0xFFF0BE;
        double strength = 0.35 + 0.4 * sceneSet.air().dark();
        for (int side = -1; side <= 1; side += 2) {
            double open = side < 0 ? 0.09 : 0.12;
            double drop = side * (sceneSet.landmarks().unit() * 0.06 - 0.02) * far;
            Path beam = new Path()
                    .polygon(
                            x,
                            y - r,
                            x + side * far,
                            y - far * open + drop,
                            x + side * far,
                            y + far * open * 0.7 + drop,
                            x,
                            y + r);
            Paint paint = Paint.linear(x, y, tone, strength, x + side * far * 0.85, y, tone, 0);
            sceneSet.canvas().fill(beam, paint, Blend.SCREEN);
        }
    }

    /** A round upright piece, shaded around. */
    public static void tube(SolidPen solidPen, int albedo, Vec low, double lowRadius, Vec high, double highRadius) {
        int n = 20;
        double[] xs = new double[2 * n];
        double[] ys = new double[2 * n];
        for (int i = 0; i < n; i++) {
            put(solidPen, xs, ys, i, low.plus(lowRadius * Circle.cos(i, n), 0, lowRadius * Circle.sin(i, n)));
            put(solidPen, xs, ys, n + i, high.plus(highRadius * Circle.cos(i, n), 0, highRadius * Circle.sin(i, n)));
        }
        if (!solidPen.camera().sees(low) || !solidPen.camera().sees(high)) {
            return;
        }
        Path path = Hulls.convex(xs, ys, 2 * n);
        double depth = solidPen.camera().depth(low);
        float[] box = path.bounds();
        boolean fromLeft = solidPen.air().toLight().dot(solidPen.camera().right()) < 0;
        int lit = solidPen.air().shade(albedo, 0.9, depth);
        int dim = solidPen.air().shade(albedo, 0.02, depth);
        double a = box[0] + (box[2] - box[0]) * (fromLeft ? 0.2 : 0.8);
        double b = box[0] + (box[2] - box[0]) * (fromLeft ? 0.85 : 0.15);
        solidPen.shape(path, Paint.linear(a, 0, lit, 1, b, 0, dim, 1), depth);
    }

    private static void put(SolidPen solidPen, double[] xs, double[] ys, int i, Vec at) {
        xs[i] = solidPen.camera().x(at);
        ys[i] = solidPen.camera().y(at);
    }

    public static void cottage(SceneSet sceneSet, Vec foot, double width, double height, int wall) {
        sceneSet.as(Item.piece("house cottage building"), () -> house(sceneSet, foot, width, height, wall));
    }

    private static void house(SceneSet sceneSet, Vec foot, double width, double height, int wall) {
        SolidPen solidPen = sceneSet.draft();
        solidPen.box(wall, foot, width, height, width * 0.7, 8);
        Boxes.gable(solidPen, 0x6B4A40, foot.plus(0, height, 0), width * 1.1, height * 0.62, width * 0.8, 8);
        boolean lit = sceneSet.air().dark() > 0.3;
        Vec front = foot.plus(-width * 0.2, height * 0.35, -width * 0.36);
        solidPen.shine(lit ? 0xF6CE74 : 0x42484E, quad(front, width * 0.06, 0, height * 0.32));
        solidPen.shine(
                lit ? 0xF6CE74 : 0x42484E, quad(front.plus(width * 0.36, 0, 0.05), width * 0.06, 0, height * 0.32));
    }
}
