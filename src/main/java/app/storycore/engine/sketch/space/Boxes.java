package app.storycore.engine.sketch.space;

/** Boxes, gables and rings in perspective. */
public final class Boxes {

    private Boxes() {}

    static void draw(SolidPen solidPen, int albedo, Vec foot, double width, double height, double length, double yaw) {
        Vec[] c = corners(foot, width, height, length, yaw);
        int[][] faces = {{0, 1, 5, 4}, {1, 2, 6, 5}, {2, 3, 7, 6}, {3, 0, 4, 7}, {4, 5, 6, 7}, {3, 2, 1, 0}};
        for (int[] f : faces) {
            Vec normal =
                    c[f[1]].minus(c[f[0]]).cross(c[f[3]].minus(c[f[0]])).unit().times(-1);
            if (normal.dot(c[f[0]].minus(solidPen.camera().eye())) < 0) {
                solidPen.face(albedo, solidPen.air().falls(normal), c[f[0]], c[f[1]], c[f[2]], c[f[3]]);
            }
        }
    }

    /** Four corners below and four above, the first two facing the camera's side. */
    static Vec[] corners(Vec foot, double width, double height, double length, double yaw) {
        Vec across = new Vec(width / 2, 0, 0).turned(yaw);
        Vec along = new Vec(0, 0, length / 2).turned(yaw);
        Vec up = new Vec(0, height, 0);
        Vec a = foot.minus(across).minus(along);
        Vec b = foot.plus(across).minus(along);
        Vec c = foot.plus(across).plus(along);
        Vec d = foot.minus(across).plus(along);
        return new Vec[] {a, b, c, d, a.plus(up), b.plus(up), c.plus(up), d.plus(up)};
    }

    /** A gable roof over a box of the same foot, its ridge along the width. */
    public static void gable(
            SolidPen solidPen, int albedo, Vec foot, double width, double rise, double length, double yaw) {
        Vec[] c = corners(foot, width, 0, length, yaw);
        Vec left = c[0].towards(c[3], 0.5).plus(0, rise, 0);
        Vec right = c[1].towards(c[2], 0.5).plus(0, rise, 0);
        Vec front = new Vec(0, length / 2, -rise).turned(yaw).unit();
        Vec back = new Vec(0, length / 2, rise).turned(yaw).unit();
        Vec eye = solidPen.camera().eye();
        if (back.dot(c[2].minus(eye)) < 0) {
            solidPen.face(albedo, solidPen.air().falls(back), c[3], c[2], right, left);
        }
        solidPen.face(albedo, solidPen.air().falls(new Vec(-1, 0, 0).turned(yaw)), c[0], c[3], left);
        solidPen.face(albedo, solidPen.air().falls(new Vec(1, 0, 0).turned(yaw)), c[1], c[2], right);
        if (front.dot(c[0].minus(eye)) < 0) {
            solidPen.face(albedo, solidPen.air().falls(front), c[0], c[1], right, left);
        }
    }

    /** A pyramid over a square foot. */
    public static void spire(SolidPen solidPen, int albedo, Vec foot, double width, double rise) {
        Vec[] c = corners(foot, width, 0, width, 0);
        Vec top = foot.plus(0, rise, 0);
        for (int i = 0; i < 4; i++) {
            Vec a = c[i];
            Vec b = c[(i + 1) % 4];
            Vec normal = b.minus(a).cross(top.minus(a)).unit().times(-1);
            if (normal.dot(a.minus(solidPen.camera().eye())) < 0) {
                solidPen.face(albedo, solidPen.air().falls(normal), a, b, top);
            }
        }
    }
}
