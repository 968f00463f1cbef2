package app.storycore.engine.sketch.stage;

/** A ball of a radius in metres; bodies are hulls of balls. */
record Ball(Vec at, double radius) {

    static Ball of(double x, double y, double z, double radius) {
        return new Ball(new Vec(x, y, z), radius);
    }

    static Ball[] limb(Vec a, double ra, Vec b, double rb) {
        return new Ball[] {new Ball(a, ra), new Ball(b, rb)};
    }
}
