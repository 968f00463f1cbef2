package app.storycore.engine.sketch.figure;

import app.storycore.base.Seed;
import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/** Eyes, brows, nose and mouth, drawn as lines that lie on the face of a {@link HeadField}. */
final class FaceDrawing {

    private final SolidPen solidPen;
    private final Actor actor;
    private final HeadField headField;
    private final HeadPose space;
    private final Expression face;
    private final double pen;

    FaceDrawing(SolidPen solidPen, Actor actor, HeadField headField, HeadPose space, Expression face) {
        this.solidPen = solidPen;
        this.actor = actor;
        this.headField = headField;
        this.space = space;
        this.face = face;
        this.pen = Math.max(0.45, space.pixels() * 0.016);
    }

    void draw() {
        boolean small = space.pixels() < 34;
        for (int side = -1; side <= 1; side += 2) {
            if (visible(side * 0.29, 0.0)) {
                if (small) {
                    solidPen.canvas().fill(disc(side * 0.285, 0.01, 0.075), 0x1C1614, 0.85);
                } else {
                    eye(side);
                }
            }
            if (visible(side * 0.3, 0.22)) {
                brow(side);
            }
        }
        if (small) {
            solidPen.canvas().scribe(curve(-0.18, -0.52, 0, -0.53, 0.18, -0.52), pen, 0.6);
            return;
        }
        nose();
        mouth();
        if (actor.isOld()) {
            wrinkles();
        }
    }

    /** Whether the camera sees the place of the face above the given x and y. */
    private boolean visible(double x, double y) {
        double z = surface(x, y);
        double[] ray = space.toHead(solidPen.camera().forward());
        double step = 0.08;
        for (double t = 0.12; t < 1.6; t += step) {
            if (headField.of(x - ray[0] * t, y - ray[1] * t, z - ray[2] * t) < 0.0) {
                return false;
            }
        }
        double e = 0.02;
        double nx = headField.skin(x + e, y, z) - headField.skin(x - e, y, z);
        double nz = headField.skin(x, y, z + e) - headField.skin(x, y, z - e);
        return nx * -ray[0] + nz * -ray[2] > 0.004;
    }

    private double surface(double x, double y) {
        double z = 1.4;
        for (int i = 0; i < 24; i++) {
            double d = headField.skin(x, y, z);
            if (d < 0.004) {
                break;
            }
            z -= d;
        }
        return Math.max(z, -0.4);
    }

    private void to(Path path, double x, double y) {
        Vec at = space.toWorld(x, y, surface(x, y));
        double px = space.x() + at.dot(solidPen.camera().right()) * space.pixels();
        double py = space.y() - at.dot(solidPen.camera().up()) * space.pixels();
        if (path.isEmpty()) {
            path.moveTo(px, py);
        } else {
            path.lineTo(px, py);
        }
    }

    /** A curve over the face through three points. */
    private Path curve(double x0, double y0, double cx, double cy, double x1, double y1) {
        Path path = new Path();
        for (int i = 0; i <= 10; i++) {
            double t = i / 10.0;
            double s = 1 - t;
            to(path, s * s * x0 + 2 * s * t * cx + t * t * x1, s * s * y0 + 2 * s * t * cy + t * t * y1);
        }
        return path;
    }

    private Path lens(double x0, double y0, double up, double low, double x1, double y1) {
        Path path = new Path();
        for (int i = 0; i <= 20; i++) {
            double t = i <= 10 ? i / 10.0 : (20 - i) / 10.0;
            double arch = 4 * t * (1 - t) * (i <= 10 ? up : low);
            to(path, x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + arch);
        }
        return path;
    }

    private Path disc(double x, double y, double r) {
        Path path = new Path();
        for (int i = 0; i < 16; i++) {
            double a = i / 16.0;
            to(path, x + r * Circle.sin(a), y + r * Circle.sin(a + 0.25));
        }
        return path;
    }

    /** A disc of the iris as far as the lids leave it free. */
    private Path within(double x, double y, double r, double inner, double outer, double open) {
        Path path = new Path();
        for (int i = 0; i < 20; i++) {
            double px = x + r * Circle.sin(i / 20.0);
            double py = y + r * Circle.sin(i / 20.0 + 0.25);
            double t = Math.max(0, Math.min(1, (px - inner) / (outer - inner)));
            double middle = -0.015 + 0.03 * t;
            double arch = 4 * t * (1 - t);
            to(path, px, Math.max(middle - 0.06 * open * arch, Math.min(middle + 0.08 * open * arch, py)));
        }
        return path;
    }

    private int lit(int albedo, double light) {
        return solidPen.air().shade(albedo, light, 0);
    }

    private void eye(int side) {
        double open = face.eyes() * (actor.isChild() ? 1.2 : 1);
        double inner = side * 0.155;
        double outer = side * 0.43;
        Path white = lens(inner, -0.015, 0.085 * open, -0.06 * open, outer, 0.015);
        solidPen.canvas().fill(white, lit(0xD8D2C8, 0.45));
        double gaze = side * 0.285 + face.gaze() * 0.06;
        solidPen.canvas().fill(within(gaze, 0.02, 0.083, inner, outer, open), lit(irisColour(), 0.4));
        solidPen.canvas().fill(within(gaze, 0.02, 0.042, inner, outer, open), 0x14100E);
        solidPen.canvas().fill(disc(gaze - 0.025, 0.035, 0.016), lit(0xFFFFFF, 1));
        Path lid = lens(inner, -0.015, 0.085 * open, 0.105 * open + 0.012, outer + side * 0.02, 0.02);
        solidPen.canvas().fill(lid, lit(Colours.scale(actor.look().hair(), 0.35), 0.1));
        solidPen.canvas()
                .scribe(
                        curve(inner, -0.015, side * 0.29, 0.175 * open - 0.01, outer + side * 0.02, 0.015),
                        pen * 1.7,
                        0.95);
        solidPen.canvas()
                .scribe(curve(inner + side * 0.03, -0.03, side * 0.3, -0.135 * open, outer, 0.01), pen * 0.7, 0.5);
        solidPen.canvas()
                .scribe(
                        curve(inner + side * 0.02, 0.07, side * 0.3, 0.2 * open, outer + side * 0.02, 0.08),
                        pen * 0.7,
                        0.5);
    }

    private int irisColour() {
        StableRandom stableRandom = new StableRandom(new Seed(actor.look().face()).derive("iris"));
        return stableRandom.pick(0x4A3626, 0x5A4630, 0x4E6070, 0x56684E, 0x3A2C22);
    }

    private void brow(int side) {
        double inner = 0.2 + face.innerBrow();
        double outer = 0.2 + face.outerBrow();
        double thick = actor.isFemale() ? 0.028 : 0.046;
        Path path = new Path();
        for (int i = 0; i <= 20; i++) {
            double t = i <= 10 ? i / 10.0 : (20 - i) / 10.0;
            double half = thick * (i <= 10 ? 1 : -1) * (1 - t * 0.65);
            double y = inner + (outer - inner) * t + 0.07 * 4 * t * (1 - t) * 0.6;
            to(path, side * (0.12 + 0.38 * t), y + half);
        }
        solidPen.canvas().fill(path, lit(Colours.scale(actor.look().hair(), 0.75), 0.2));
    }

    private void nose() {
        for (int side = -1; side <= 1; side += 2) {
            if (visible(side * 0.1, -0.3)) {
                solidPen.canvas().fill(disc(side * 0.07, -0.325, 0.028), lit(0x3A2018, 0.1), 0.8);
                solidPen.canvas()
                        .scribe(curve(side * 0.11, -0.2, side * 0.19, -0.27, side * 0.12, -0.33), pen * 0.9, 0.55);
            }
        }
        solidPen.canvas().scribe(curve(-0.06, -0.335, 0, -0.37, 0.06, -0.335), pen * 0.9, 0.6);
    }

    private void mouth() {
        if (!visible(0, -0.5)) {
            return;
        }
        double corner = -0.52 + face.smile();
        double open = face.mouth();
        int lip = lit(
                Colours.mix(actor.look().skin(), actor.isFemale() ? 0xA83A3A : 0x8A4A40, actor.isFemale() ? 0.6 : 0.35),
                0.4);
        if (actor.look().beard() == 0 || actor.isFemale()) {
            solidPen.canvas().fill(lens(-0.2, corner, 0.05, 0.0, 0.2, corner), lip, 0.75);
            solidPen.canvas().fill(lens(-0.18, corner - open, 0.0, -0.085, 0.18, corner - open), lip, 0.7);
        }
        if (open > 0.01) {
            solidPen.canvas().fill(lens(-0.17, corner, 0.02, -open * 1.5, 0.17, corner), lit(0x2A100E, 0.2));
        }
        solidPen.canvas().scribe(curve(-0.22, corner, 0, -0.52 - face.smile() * 0.9, 0.22, corner), pen * 1.3, 0.9);
        solidPen.canvas().scribe(curve(-0.1, -0.655 - open, 0, -0.69 - open, 0.1, -0.655 - open), pen * 0.8, 0.4);
    }

    private void wrinkles() {
        for (int side = -1; side <= 1; side += 2) {
            if (visible(side * 0.32, -0.3)) {
                solidPen.canvas().scribe(curve(side * 0.17, -0.24, side * 0.31, -0.36, side * 0.33, -0.54), pen, 0.6);
                solidPen.canvas()
                        .scribe(curve(side * 0.16, -0.1, side * 0.3, -0.17, side * 0.42, -0.09), pen * 0.8, 0.5);
                solidPen.canvas().scribe(curve(side * 0.47, 0.03, side * 0.52, 0.05, side * 0.56, 0.1), pen * 0.7, 0.5);
                solidPen.canvas()
                        .scribe(curve(side * 0.47, -0.01, side * 0.53, -0.02, side * 0.57, -0.05), pen * 0.7, 0.5);
            }
        }
        if (actor.look().hat() == 0) {
            solidPen.canvas().scribe(curve(-0.32, 0.46, 0, 0.52, 0.32, 0.46), pen * 0.8, 0.4);
            solidPen.canvas().scribe(curve(-0.28, 0.56, 0, 0.62, 0.28, 0.56), pen * 0.7, 0.35);
        }
    }
}
