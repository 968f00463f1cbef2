package app.storycore.engine.sketch.thing;

import app.storycore.engine.sketch.catalogue.Outline;
import app.storycore.engine.sketch.catalogue.Outline.Shape;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.Vec;

/**
 * Where an outline stands in the world.
 *
 * @param foot the middle of its lower edge
 * @param right its right, as long as its longest side in metres
 * @param up its up, as long
 * @param mirrored whether left and right are changed
 */
public record Card(Vec foot, Vec right, Vec up, boolean mirrored) {

    /** Upright, facing the camera but for a turn in degrees. */
    public static Card standing(Camera camera, Vec foot, double size, double turn, boolean mirrored) {
        return new Card(foot, flatRight(camera).turned(turn).times(size), new Vec(0, size, 0), mirrored);
    }

    /** Flat on level ground, its top away from the camera. */
    public static Card lying(Camera camera, Vec middle, double size, double turn, Outline outline) {
        Vec right = flatRight(camera).turned(turn).times(size);
        Vec up = new Vec(-right.z(), 0, right.x());
        return new Card(middle.minus(up.times(outline.height() / 2)), right, up, false);
    }

    private static Vec flatRight(Camera camera) {
        return new Vec(camera.right().x(), 0, camera.right().z()).unit();
    }

    /** The same moved by a vector. */
    Card moved(Vec by) {
        return new Card(foot.plus(by), right, up, mirrored);
    }

    /** Pressed onto the ground, its top towards a direction as long as its height. */
    Card fallen(Vec top) {
        return new Card(foot, right, top, mirrored);
    }

    Vec at(Outline outline, double x, double y) {
        double across = x - outline.width() / 2;
        return foot.plus(right.times(mirrored ? -across : across)).plus(up.times(y));
    }

    boolean isSeen(Outline outline, Camera camera) {
        return camera.sees(at(outline, 0, 0))
                && camera.sees(at(outline, outline.width(), 0))
                && camera.sees(at(outline, 0, outline.height()))
                && camera.sees(at(outline, outline.width(), outline.height()));
    }

    void trace(Outline outline, Shape shape, Camera camera, Path path) {
        float[] points = shape.points();
        for (int i = 0; i < points.length; i += 2) {
            Vec p = at(outline, points[i], points[i + 1]);
            if (i == 0) {
                path.moveTo(camera.x(p), camera.y(p));
            } else {
                path.lineTo(camera.x(p), camera.y(p));
            }
        }
    }
}
