package app.storycore.engine.sketch.space;

/** A place or direction in metres: x to the right, y up, z away from the camera's side of the set. */
public record Vec(double x, double y, double z) {

    public static final Vec ZERO = new Vec(0, 0, 0);

    public Vec plus(Vec o) {
        return new Vec(x + o.x, y + o.y, z + o.z);
    }

    public Vec plus(double dx, double dy, double dz) {
        return new Vec(x + dx, y + dy, z + dz);
    }

    public Vec minus(Vec o) {
        return new Vec(x - o.x, y - o.y, z - o.z);
    }

    public Vec times(double f) {
        return new Vec(x * f, y * f, z * f);
    }

    public double dot(Vec o) {
        return x * o.x + y * o.y + z * o.z;
    }

    public Vec cross(Vec o) {
        return new Vec(y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public Vec unit() {
        double length = length();
        return length < 1e-12 ? new Vec(0, 1, 0) : times(1 / length);
    }

    /** The point {@code t} of the way to another, 0 to 1. */
    public Vec towards(Vec o, double t) {
        return new Vec(x + (o.x - x) * t, y + (o.y - y) * t, z + (o.z - z) * t);
    }

    /** Turned about the upright axis: 0 keeps, 90 degrees takes +z to +x. */
    public Vec turned(double degrees) {
        double s = Angles.sin(degrees);
        double c = Angles.cos(degrees);
        return new Vec(x * c + z * s, y, z * c - x * s);
    }
}
