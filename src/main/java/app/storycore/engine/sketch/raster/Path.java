package app.storycore.engine.sketch.raster;

import java.util.Arrays;

/** Contours of straight pieces in pixels, y downwards; curves are flattened as they are added. */
public final class Path {

    private static final float FAR = 60_000;

    private float[] points = new float[32];
    private int size;
    private int[] starts = new int[4];
    private int contours;

    /** Begins a contour. */
    public Path moveTo(double x, double y) {
        if (contours == starts.length) {
            starts = Arrays.copyOf(starts, contours * 2);
        }
        starts[contours++] = size;
        return add(x, y);
    }

    public Path lineTo(double x, double y) {
        return add(x, y);
    }

    /** A quadratic curve in steps of about four pixels. */
    public Path quadTo(double cx, double cy, double x, double y) {
        double x0 = lastX();
        double y0 = lastY();
        int steps = steps(Math.abs(cx - x0) + Math.abs(cy - y0) + Math.abs(x - cx) + Math.abs(y - cy));
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double s = 1 - t;
            add(s * s * x0 + 2 * s * t * cx + t * t * x, s * s * y0 + 2 * s * t * cy + t * t * y);
        }
        return this;
    }

    /** A cubic curve in steps of about four pixels. */
    public Path cubicTo(double ax, double ay, double bx, double by, double x, double y) {
        double x0 = lastX();
        double y0 = lastY();
        int steps = steps(Math.abs(ax - x0)
                + Math.abs(ay - y0)
                + Math.abs(bx - ax)
                + Math.abs(by - ay)
                + Math.abs(x - bx)
                + Math.abs(y - by));
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double s = 1 - t;
            double a = 3 * s * s * t;
            double b = 3 * s * t * t;
            add(s * s * s * x0 + a * ax + b * bx + t * t * t * x, s * s * s * y0 + a * ay + b * by + t * t * t * y);
        }
        return this;
    }

    private static int steps(double length) {
        return length < 8 ? 3 : length > 1600 ? 160 : 3 + (int) (length / 10);
    }

    /** An ellipse as a contour of its own, turned by {@code angle} radians. */
    public Path ellipse(double cx, double cy, double rx, double ry, double angle) {
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        int steps = Math.min(96, 8 + 2 * (int) Math.sqrt(Math.max(Math.abs(rx), Math.abs(ry)) * 4));
        for (int i = 0; i < steps; i++) {
            double u = rx * Circle.cos(i, steps);
            double v = ry * Circle.sin(i, steps);
            double x = cx + u * c - v * s;
            double y = cy + u * s + v * c;
            if (i == 0) {
                moveTo(x, y);
            } else {
                lineTo(x, y);
            }
        }
        return this;
    }

    public Path circle(double cx, double cy, double radius) {
        return ellipse(cx, cy, radius, radius, 0);
    }

    public Path rectangle(double x0, double y0, double x1, double y1) {
        return moveTo(x0, y0).lineTo(x1, y0).lineTo(x1, y1).lineTo(x0, y1);
    }

    /** A contour through x, y, x, y ... */
    public Path polygon(double... xy) {
        moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            lineTo(xy[i], xy[i + 1]);
        }
        return this;
    }

    /** A smooth closed contour through x, y, x, y ... (Catmull-Rom). */
    public Path smooth(double... xy) {
        int n = xy.length / 2;
        moveTo(xy[0], xy[1]);
        for (int i = 0; i < n; i++) {
            int before = (i + n - 1) % n * 2;
            int at = i * 2;
            int to = (i + 1) % n * 2;
            int after = (i + 2) % n * 2;
            cubicTo(
                    xy[at] + (xy[to] - xy[before]) / 6,
                    xy[at + 1] + (xy[to + 1] - xy[before + 1]) / 6,
                    xy[to] - (xy[after] - xy[at]) / 6,
                    xy[to + 1] - (xy[after + 1] - xy[at + 1]) / 6,
                    xy[to],
                    xy[to + 1]);
        }
        return this;
    }

    /** Adds the contours of another path. */
    public Path append(Path other) {
        for (int c = 0; c < other.contours; c++) {
            int start = other.start(c);
            moveTo(other.points[start], other.points[start + 1]);
            for (int i = start + 2; i < other.end(c); i += 2) {
                add(other.points[i], other.points[i + 1]);
            }
        }
        return this;
    }

    private Path add(double x, double y) {
        if (size + 2 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[size++] = cut(x);
        points[size++] = cut(y);
        return this;
    }

    private static float cut(double value) {
        return value > -FAR ? value < FAR ? (float) value : FAR : -FAR;
    }

    private float lastX() {
        return points[size - 2];
    }

    private float lastY() {
        return points[size - 1];
    }

    public boolean isEmpty() {
        return size == 0;
    }

    int contours() {
        return contours;
    }

    /** Index of a contour's first number. */
    int start(int contour) {
        return starts[contour];
    }

    /** Index behind a contour's last number. */
    int end(int contour) {
        return contour + 1 < contours ? starts[contour + 1] : size;
    }

    float value(int index) {
        return points[index];
    }

    /** Lowest x, lowest y, highest x, highest y; of an empty path all zero. */
    public float[] bounds() {
        if (size == 0) {
            return new float[4];
        }
        float[] box = {points[0], points[1], points[0], points[1]};
        for (int i = 2; i < size; i += 2) {
            box[0] = Math.min(box[0], points[i]);
            box[1] = Math.min(box[1], points[i + 1]);
            box[2] = Math.max(box[2], points[i]);
            box[3] = Math.max(box[3], points[i + 1]);
        }
        return box;
    }
}
