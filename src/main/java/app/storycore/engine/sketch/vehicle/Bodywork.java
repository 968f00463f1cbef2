package app.storycore.engine.sketch.vehicle;

import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a vehicle in its own measures: x towards its front, y up, z across; in metres.
 *
 * @param at the middle of the ground below it
 * @param yaw degrees it is turned about the upright
 * @param ahead 1 when its front is on the right, -1 on the left
 */
record Bodywork(SolidPen pen, Vec at, double yaw, int ahead) {

    /** Height over which the lower part of a side falls into the shade, in parts of the whole. */
    private static final double SHADE = 0.9;

    private static final int RUBBER = 0x3A3A3E;

    /** Half the width of a body: narrower from the sill up. */
    record Width(double half, double sill, double top, double halfAtTop) {

        static Width of(double half) {
            return new Width(half, 0, 1, half);
        }

        double at(double y) {
            double part = Math.max(0, Math.min(1, (y - sill) / (top - sill)));
            return half + (halfAtTop - half) * part;
        }
    }

    Vec place(double x, double y, double z) {
        return at.plus(new Vec(ahead * x, y, z).turned(yaw));
    }

    /** Which side is seen: the sign of its z. */
    int near() {
        return pen.camera().depth(place(0, 1, -1)) < pen.camera().depth(place(0, 1, 1)) ? -1 : 1;
    }

    private boolean faces(Vec point, Vec normal) {
        return normal.dot(point.minus(pen.camera().eye())) < 0;
    }

    /** A profile in x and y, drawn out to a width: one contour about the whole. */
    void hull(int albedo, Width width, double... profile) {
        int n = profile.length / 2;
        Vec[] near = new Vec[n];
        Vec[] far = new Vec[n];
        Vec middle = Vec.ZERO;
        for (int i = 0; i < n; i++) {
            double half = near() * width.at(profile[2 * i + 1]);
            near[i] = place(profile[2 * i], profile[2 * i + 1], half);
            far[i] = place(profile[2 * i], profile[2 * i + 1], -half);
            middle = middle.plus(near[i].towards(far[i], 0.5).times(1.0 / n));
        }
        double depth = pen.camera().depth(at);
        List<Path> paths = new ArrayList<>();
        List<Paint> paints = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            Vec normal = near[j].minus(near[i]).cross(far[i].minus(near[i])).unit();
            normal = normal.dot(near[i].towards(far[j], 0.5).minus(middle)) < 0 ? normal.times(-1) : normal;
            if (faces(near[i], normal)) {
                paths.add(pen.project(near[i], near[j], far[j], far[i]));
                paints.add(Paint.solid(pen.air().shade(albedo, pen.air().falls(normal), depth), 1));
            }
        }
        Path side = pen.project(near);
        paths.add(side);
        paints.add(flank(albedo, side, depth));
        for (Path path : paths) {
            pen.canvas().outline(path, 2 * pen.weight(depth), pen.strength(depth));
        }
        for (int i = 0; i < paths.size(); i++) {
            pen.canvas().fill(paths.get(i), paints.get(i));
        }
    }

    /** The seen side: lighter above, in the shade below. */
    private Paint flank(int albedo, Path side, double depth) {
        Vec normal = new Vec(0, 0, near()).turned(yaw);
        double lit = Math.max(0.3, pen.air().falls(normal));
        if (side.isEmpty()) {
            return Paint.solid(albedo, 1);
        }
        float[] box = side.bounds();
        return Paint.linear(
                box[0],
                box[1],
                pen.air().shade(albedo, Math.min(1, lit + 0.2), depth),
                1,
                box[0],
                box[1] + (box[3] - box[1]) * SHADE,
                pen.air().shade(albedo, lit * 0.6, depth),
                1);
    }

    /** A piece of the seen side, with a fine contour. */
    void panel(int albedo, Width width, double... xy) {
        Vec[] points = new Vec[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = place(xy[2 * i], xy[2 * i + 1], near() * (width.at(xy[2 * i + 1]) + 0.005));
        }
        fine(albedo, 0.5, points);
    }

    /** A piece across the width between two heights, where it is seen; {@code part} of the width. */
    void across(int albedo, Width width, double part, double x0, double y0, double x1, double y1) {
        double low = width.at(y0) * part;
        double high = width.at(y1) * part;
        Vec a = place(x0, y0, near() * low);
        Vec b = place(x0, y0, -near() * low);
        Vec c = place(x1, y1, -near() * high);
        Vec d = place(x1, y1, near() * high);
        Vec normal = b.minus(a).cross(d.minus(a)).unit();
        normal = normal.dot(a.towards(c, 0.5).minus(place(0, 0.5, 0))) < 0 ? normal.times(-1) : normal;
        if (faces(a, normal)) {
            fine(albedo, pen.air().falls(normal), a, b, c, d);
        }
    }

    private void fine(int albedo, double lit, Vec... points) {
        Path path = pen.project(points);
        if (!path.isEmpty()) {
            double depth = pen.camera().depth(at);
            pen.canvas().outline(path, 0.9 * pen.weight(depth), pen.strength(depth));
            pen.canvas().fill(path, pen.air().shade(albedo, lit, depth));
        }
    }

    /** A line along the seen side. */
    void seam(double weight, Width width, double x0, double y0, double x1, double y1) {
        pen.line(
                weight, place(x0, y0, near() * (width.at(y0) + 0.006)), place(x1, y1, near() * (width.at(y1) + 0.006)));
    }

    /** The window of a colour that tells glass from its frame, by day and by night. */
    int glass() {
        return Colours.mix(0x4A5C68, pen.air().skyLow(), 0.3);
    }

    /** The wheels of an axle on one side: 1 the seen one, -1 the other. */
    void wheel(double x, double radius, double half, int side) {
        Vec axis = new Vec(0, 0, near() * side).turned(yaw);
        Vec hub = place(x, radius, near() * side * half);
        if (side > 0) {
            pen.disc(0x101012, hub, axis, radius * 1.12);
        }
        pen.disc(RUBBER, hub.plus(axis.times(0.03)), axis, radius);
        pen.disc(0x9A9CA2, hub.plus(axis.times(0.05)), axis, radius * 0.62);
        pen.disc(0x5A5C62, hub.plus(axis.times(0.06)), axis, radius * 0.2);
    }

    /** The shadow beneath it. */
    void shadow(double length, double width) {
        double scale = pen.camera().scale(at);
        double wide = 0.5 * (length + 0.5 * width) * scale;
        pen.dimAt(pen.camera().x(at), pen.camera().y(at), 1.12 * wide, 0.22 * wide + 0.1 * scale, 0.75);
    }

    /** Head lamps at its front and tail lamps at its back, which shine in the dark. */
    void lamps(double front, double back, double y, double half) {
        boolean dark = pen.air().dark() > 0.3;
        for (int side = -1; side <= 1; side += 2) {
            lamp(front, y, side * half, dark ? 0xFFF4D0 : 0xE8E4D4, 0xFFEEC0, dark);
            lamp(back, y, side * half, 0xB8302A, 0xFF5040, dark);
        }
    }

    private void lamp(double x, double y, double z, int colour, int glow, boolean dark) {
        Vec middle = place(x, y, z);
        Vec normal = new Vec(ahead * Math.signum(x), 0, 0).turned(yaw);
        if (faces(middle, normal)) {
            pen.disc(colour, middle.plus(normal.times(0.02)), normal, 0.13);
            if (dark) {
                pen.glow(middle, 0.9, glow, 0.9);
            }
        }
    }

    /** A lamp on the roof that shines by day too. */
    void beacon(int colour, double x, double y, double z) {
        Vec foot = place(x, y, z);
        pen.box(colour, foot, 0.34, 0.15, 0.3, yaw);
        pen.glow(foot.plus(0, 0.1, 0), 0.5 + 0.5 * pen.air().dark(), colour, 0.55);
    }
}
