package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;

/**
 * Where a head is on the frame, and how it is turned.
 *
 * @param x middle of the head in pixels
 * @param y middle of the head in pixels
 * @param pixels pixels of half the head's height
 * @param side the head's left in the world
 * @param up the head's up in the world
 * @param front out of the face in the world
 */
record HeadPose(double x, double y, double pixels, Vec side, Vec up, Vec front) {

    static HeadPose of(SolidPen solidPen, Skeleton body, boolean child) {
        double half = body.headHeight() * 0.5;
        Vec up = body.faceUp();
        Vec front = body.faceForward();
        Vec middle = body.head().plus(up.times(-0.06 * half));
        Vec side = up.cross(front).unit();
        double pixels = half * solidPen.camera().scale(middle) * (child ? 1.02 : 1);
        return new HeadPose(solidPen.camera().x(middle), solidPen.camera().y(middle), pixels, side, up, front);
    }

    /** A direction of the world in the head's own axes. */
    double[] toHead(Vec v) {
        return new double[] {v.dot(side), v.dot(up), v.dot(front)};
    }

    /** A place of the head's own space in the world's axes, relative to the middle of the head. */
    Vec toWorld(double hx, double hy, double hz) {
        return side.times(hx).plus(up.times(hy)).plus(front.times(hz));
    }
}
