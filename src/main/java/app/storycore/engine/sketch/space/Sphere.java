package app.storycore.engine.sketch.space;

/** A ball of a radius in metres; bodies are hulls of balls. */
public record Sphere(Vec at, double radius) {

    public static Sphere of(double x, double y, double z, double radius) {
        return new Sphere(new Vec(x, y, z), radius);
    }

    public static Sphere[] limb(Vec a, double ra, Vec b, double rb) {
        return new Sphere[] {new Sphere(a, ra), new Sphere(b, rb)};
    }
}
