package app.storycore.delivery.video;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.ShotSize;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the camera moves in a shot: from one part of the panel to another, slowly, and more slowly in a long shot.
 *
 * @param from the part seen at the start
 * @param to the part seen at the end
 */
record CameraMove(Part from, Part to) {

    /** Of the panel's width and height, what is seen where the camera is closest. */
    static final double CLOSEST = 0.9;

    private static final double ROOM = 1 - CLOSEST;
    private static final double A_SECOND = 0.03;

    /**
     * A part of the panel, which has its proportion.
     *
     * @param left 0 to 1, of the panel's width
     * @param top 0 to 1, of the panel's height
     * @param size 0 to 1, of both
     */
    record Part(double left, double top, double size) {

        private static final Part WHOLE = new Part(0, 0, 1);

        /** The part on the way to another one; {@code way} is 0 here and 1 there. */
        Part towards(Part other, double way) {
            return new Part(
                    left + (other.left - left) * way, top + (other.top - top) * way, size + (other.size - size) * way);
        }
    }

    /** The part seen when {@code elapsed} of the shot, 0 to 1, is over; starts and ends softly. */
    Part at(double elapsed) {
        return from.towards(to, elapsed * elapsed * (3 - 2 * elapsed));
    }

    /** The move that suits a shot: by its angle, else by its size, else by its place in the sequence. */
    static CameraMove of(Frame frame) {
        if (frame.outcome() instanceof FrameOutcome.Failed) {
            return new CameraMove(Part.WHOLE, Part.WHOLE);
        }
        double travel = travel(frame.duration());
        boolean even = frame.number() % 2 == 0;
        CameraAngle angle = frame.shot().cameraAngle();
        if (angle == CameraAngle.LOW) {
            return new CameraMove(part(0.5, 1, travel), part(0.5, 0, travel));
        } else if (angle == CameraAngle.HIGH || angle == CameraAngle.BIRDS_EYE) {
            return new CameraMove(part(0.5, 0, travel), part(0.5, 1, travel));
        } else if (isWide(frame.shot().shotSize())) {
            return new CameraMove(part(even ? 1 : 0, 0.5, travel), part(even ? 0 : 1, 0.5, travel));
        }
        Part near = new Part(travel / 2, travel * 0.45, 1 - travel);
        return even ? new CameraMove(near, Part.WHOLE) : new CameraMove(Part.WHOLE, near);
    }

    private static boolean isWide(@Nullable ShotSize size) {
        return size == ShotSize.WIDE || size == ShotSize.EXTREME_WIDE;
    }

    private static double travel(Duration duration) {
        return Math.min(ROOM, A_SECOND * duration.toMillis() / 1000.0);
    }

    /** The closest part, at the beginning (0) to the end (1) of a travel across the middle. */
    private static Part part(double across, double down, double travel) {
        return new Part(place(across, travel), place(down, travel), CLOSEST);
    }

    private static double place(double where, double travel) {
        return ROOM / 2 + (where - 0.5) * travel;
    }
}
