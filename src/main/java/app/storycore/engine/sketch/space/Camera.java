package app.storycore.engine.sketch.space;

/**
 * A pinhole camera.
 *
 * @param eye where it stands
 * @param right the frame's right in the world, of length 1
 * @param up the frame's up in the world, of length 1
 * @param forward where it looks, of length 1
 * @param focal distance of the picture plane, in pixels
 * @param centreX where the axis meets the frame, in pixels
 * @param centreY where the axis meets the frame, in pixels
 */
public record Camera(Vec eye, Vec right, Vec up, Vec forward, double focal, double centreX, double centreY) {

    /** Nothing nearer than this is drawn, in metres. */
    public static final double NEAR = 0.08;

    /**
     * A camera that looks at a point from a distance.
     *
     * @param yaw degrees the camera is swung to the right about the aim
     * @param pitch degrees it looks down, negative up
     * @param roll degrees it is tilted clockwise
     * @param span metres that the height of the frame holds at the aim
     */
    public static Camera aimed(
            Vec aim, double distance, double yaw, double pitch, double roll, double span, int width, int height) {
        Vec forward =
                new Vec(-Angles.sin(yaw) * Angles.cos(pitch), -Angles.sin(pitch), Angles.cos(yaw) * Angles.cos(pitch));
        Vec flatRight = new Vec(Angles.cos(yaw), 0, Angles.sin(yaw));
        Vec flatUp = forward.cross(flatRight).unit();
        Vec right = flatRight.times(Angles.cos(roll)).plus(flatUp.times(-Angles.sin(roll)));
        Vec up = flatUp.times(Angles.cos(roll)).plus(flatRight.times(Angles.sin(roll)));
        Vec eye = aim.minus(forward.times(distance));
        return new Camera(eye, right, up, forward, height * distance / span, width / 2.0, height / 2.0);
    }

    /** The same camera with its picture moved by pixels, as by a shifted lens. */
    public Camera shifted(double dx, double dy) {
        return new Camera(eye, right, up, forward, focal, centreX + dx, centreY + dy);
    }

    public double depth(Vec p) {
        return (p.x() - eye.x()) * forward.x() + (p.y() - eye.y()) * forward.y() + (p.z() - eye.z()) * forward.z();
    }

    public double x(Vec p) {
        double side = (p.x() - eye.x()) * right.x() + (p.y() - eye.y()) * right.y() + (p.z() - eye.z()) * right.z();
        return centreX + focal * side / Math.max(NEAR, depth(p));
    }

    public double y(Vec p) {
        double high = (p.x() - eye.x()) * up.x() + (p.y() - eye.y()) * up.y() + (p.z() - eye.z()) * up.z();
        return centreY - focal * high / Math.max(NEAR, depth(p));
    }

    /** Pixels a metre takes at the point's depth. */
    public double scale(Vec p) {
        return focal / Math.max(NEAR, depth(p));
    }

    public boolean sees(Vec p) {
        return depth(p) > NEAR;
    }

    /** Where the horizon crosses the middle of the frame, in pixels; far off when the camera looks straight down. */
    public double horizon() {
        double along = Math.sqrt(forward.x() * forward.x() + forward.z() * forward.z());
        double slope = forward.y() / Math.max(1e-3, along);
        return centreY + focal * slope;
    }
}
