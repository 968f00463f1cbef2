package app.storycore.engine.sketch.space;

import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Circle;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;

/** Draws solids of the world onto the canvas: each with its contour, its lit and its shaded side. */
public record SolidPen(Canvas canvas, Camera camera, Atmosphere air, double pen) {

    private static final int ROUND = 14;

    /** The same under a stronger light, at most two and a half times as strong. */
    public SolidPen lit(double times) {
        return new SolidPen(canvas, camera, air.lit(Math.min(2.5, times)), pen);
    }

    /** The same in air through which one sees at least so many metres. */
    public SolidPen seeing(double metres) {
        return air.reach() >= metres ? this : new SolidPen(canvas, camera, air.withReach(metres), pen);
    }

    /** Thickness of a contour in pixels at a depth in metres. */
    public double weight(double depth) {
        return pen * (0.45 + 0.75 * StrictMath.exp(-Math.max(0, depth) / (air.reach() * 0.5 + 6)));
    }

    public double strength(double depth) {
        return Math.max(0.12, 1 - air.lost(depth) * 0.9);
    }

    /** The part of a polygon that the camera sees, projected; empty when nothing is. */
    public Path project(Vec... points) {
        return new Frustum(camera).project(points);
    }

    /** A flat piece, lit as given. */
    public void face(int albedo, double lit, Vec... points) {
        Path path = project(points);
        if (!path.isEmpty()) {
            double depth = depth(points);
            shape(path, Paint.solid(air.shade(albedo, lit, depth), 1), depth);
        }
    }

    /** A flat piece without contour. */
    public void plane(int albedo, double lit, Vec... points) {
        Path path = project(points);
        if (!path.isEmpty()) {
            canvas.fill(path, air.shade(albedo, lit, depth(points)));
        }
    }

    /** A piece that shines by itself. */
    public void shine(int colour, Vec... points) {
        Path path = project(points);
        if (!path.isEmpty()) {
            canvas.fill(path, air.veil(colour, depth(points) * 0.5));
        }
    }

    /** A contour and its fill. */
    public void shape(Path path, Paint paint, double depth) {
        canvas.outline(path, 2 * weight(depth), strength(depth));
        canvas.fill(path, paint);
    }

    double depth(Vec... points) {
        double sum = 0;
        for (Vec point : points) {
            sum += Math.max(0, camera.depth(point));
        }
        return sum / points.length;
    }

    /** A line in the world. */
    public void line(double weight, Vec a, Vec b) {
        if (camera.sees(a) && camera.sees(b)) {
            double depth = depth(a, b);
            Path path = new Path().moveTo(camera.x(a), camera.y(a)).lineTo(camera.x(b), camera.y(b));
            canvas.scribe(path, weight * weight(depth), strength(depth) * 0.9);
        }
    }

    /** A bar of a thickness in metres between two points. */
    public void bar(int albedo, double lit, double thickness, Vec a, Vec b) {
        if (camera.sees(a) && camera.sees(b)) {
            Sphere[] ends = {new Sphere(a, thickness / 2), new Sphere(b, thickness / 2)};
            Path path = hull(ends, 0, 1);
            double depth = depth(a, b);
            shape(path, Paint.solid(air.shade(albedo, lit, depth), 1), depth);
        }
    }

    /** The hull of balls, each drawn smaller by {@code shrink} and moved towards the light by {@code shift} radii. */
    public Path hull(Sphere[] balls, double shift, double shrink) {
        int round = roundness(balls);
        double[] xs = new double[balls.length * round];
        double[] ys = new double[balls.length * round];
        double lx = air.toLight().dot(camera.right());
        double ly = air.toLight().dot(camera.up());
        int n = 0;
        for (Sphere sphere : balls) {
            double r = sphere.radius() * camera.scale(sphere.at());
            double x = camera.x(sphere.at()) + lx * r * shift;
            double y = camera.y(sphere.at()) - ly * r * shift;
            for (int i = 0; i < round; i++) {
                xs[n] = x + r * shrink * Circle.cos(i, round);
                ys[n++] = y + r * shrink * Circle.sin(i, round);
            }
        }
        return Hulls.convex(xs, ys, n);
    }

    private int roundness(Sphere[] balls) {
        double size = 0;
        for (Sphere sphere : balls) {
            size = Math.max(size, sphere.radius() * camera.scale(sphere.at()));
        }
        return size < 12 ? ROUND : Math.min(64, ROUND + (int) (size / 4));
    }

    /** Several hulls that make one body: one contour around all, a shaded and a lit tone. */
    public void body(int albedo, Sphere[]... hulls) {
        double depth = 0;
        double size = 0;
        for (Sphere[] hull : hulls) {
            for (Sphere sphere : hull) {
                if (!camera.sees(sphere.at())) {
                    return;
                }
                depth = camera.depth(sphere.at());
                size = Math.max(size, sphere.radius() * camera.scale(sphere.at()));
            }
        }
        Path whole = paths(hulls, 0, 1);
        if (size > 0.7) {
            canvas.outline(whole, 2 * weight(depth) * Math.min(1, size / 5), strength(depth));
        }
        boolean round = size > 1.6;
        canvas.fill(whole, air.shade(albedo, round ? 0.12 : 0.4, depth));
        if (round) {
            canvas.fill(paths(hulls, 0.3, 0.72), air.shade(albedo, 0.8, depth));
        }
    }

    /** A piece without contour that makes one body of two which meet there. */
    public void weld(int albedo, Sphere... balls) {
        for (Sphere sphere : balls) {
            if (!camera.sees(sphere.at())) {
                return;
            }
        }
        double depth = camera.depth(balls[0].at());
        if (balls[0].radius() * camera.scale(balls[0].at()) > 1.6) {
            canvas.fill(hull(balls, 0.3, 0.74), air.shade(albedo, 0.8, depth));
        }
    }

    /** The hull of balls pressed flat onto level ground. */
    public Path flatHull(Sphere[] balls) {
        double[] xs = new double[balls.length * ROUND];
        double[] ys = new double[balls.length * ROUND];
        int n = 0;
        for (Sphere sphere : balls) {
            for (int i = 0; i < ROUND; i++) {
                Vec rim = sphere.at()
                        .plus(sphere.radius() * Circle.cos(i, ROUND), 0, sphere.radius() * Circle.sin(i, ROUND));
                xs[n] = camera.x(rim);
                ys[n++] = camera.y(rim);
            }
        }
        return Hulls.convex(xs, ys, n);
    }

    /** A flat round piece with its outward direction. */
    public void disc(int albedo, Vec centre, Vec normal, double radius) {
        Vec side = Math.abs(normal.y()) > 0.9 ? new Vec(1, 0, 0) : new Vec(0, 1, 0);
        Vec u = normal.cross(side).unit().times(radius);
        Vec v = normal.cross(u).unit().times(radius);
        Vec[] rim = new Vec[20];
        for (int i = 0; i < rim.length; i++) {
            rim[i] = centre.plus(u.times(Circle.cos(i, 20))).plus(v.times(Circle.sin(i, 20)));
        }
        face(albedo, air.falls(normal), rim);
    }

    private Path paths(Sphere[][] hulls, double shift, double shrink) {
        Path path = new Path();
        for (Sphere[] hull : hulls) {
            path.append(hull(hull, shift, shrink));
        }
        return path;
    }

    /** An upright box standing on y0, turned by {@code yaw} degrees. */
    public void box(int albedo, Vec foot, double width, double height, double length, double yaw) {
        Boxes.draw(this, albedo, foot, width, height, length, yaw);
    }

    /** A soft round light. */
    public void glow(Vec at, double radius, int colour, double strength) {
        if (camera.sees(at)) {
            double r = radius * camera.scale(at);
            glowAt(camera.x(at), camera.y(at), r, r, colour, strength);
        }
    }

    /** A soft round light on the frame, in pixels. */
    public void glowAt(double x, double y, double rx, double ry, int colour, double strength) {
        Path area = new Path().rectangle(x - rx, y - ry, x + rx, y + ry);
        canvas.fill(area, Paint.radial(x, y, rx, ry, colour, strength, colour, 0), Blend.SCREEN);
    }

    /** A soft round shadow on the frame, in pixels. */
    public void dimAt(double x, double y, double rx, double ry, double strength) {
        Path area = new Path().rectangle(x - rx, y - ry, x + rx, y + ry);
        int tone = Colours.mix(air.ambient(), 0x101018, 0.6);
        canvas.fill(area, Paint.radial(x, y, rx, ry, tone, strength, tone, 0), Blend.MULTIPLY);
    }
}
