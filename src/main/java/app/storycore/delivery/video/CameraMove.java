package app.storycore.delivery.video;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.CameraFrame;
import app.storycore.base.film.CameraPath;
import app.storycore.base.film.ShotSize;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How the camera moves in a shot: from one part of the panel to another, slowly, and more slowly in a long shot. It goes
 * to the right, down, or nearer.
 *
 * @param from the part seen at the start
 * @param to the part seen at the end
 * @see "src/site/markdown/decisions/0038-ffmpeg-makes-the-films.md"
 */
record CameraMove(Part from, Part to) {

    /** Of the panel's width and height, what is seen where the camera is closest. */
    static final double CLOSEST = 0.9;

    private static final double ROOM = 1 - CLOSEST;
    private static final double A_SECOND = 0.03;

    private static final CameraMove STILL = new CameraMove(Part.WHOLE, Part.WHOLE);

    /** Where the camera goes to when it comes nearer: 0 for the left edge, 1 for the right one. */
    private static final double[] FOCUS = {0.5, 0.35, 0.65};

    private static final double HEAD_HEIGHT = 0.45;

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

    /** A panel has no more than this many times the pixels of its side, however near the camera comes. */
    private static final double LARGEST = 2;

    /** Pixels a side of the panel needs so that the camera, where it is closest, shows {@code shown} of them. */
    static int sourceSize(int shown) {
        return (int) Math.round(shown / CLOSEST);
    }

    /** The same for this move; a camera that comes very near sees larger pixels. */
    int sourceSizeFor(int shown) {
        double closest = Math.min(from.size, to.size);
        return closest == CLOSEST ? sourceSize(shown) : (int) Math.round(shown * Math.min(LARGEST, 1 / closest));
    }

    /** Whether all of the panel is seen all the time. */
    boolean showsAll() {
        return from.equals(Part.WHOLE) && to.equals(Part.WHOLE);
    }

    boolean moves() {
        return !from.equals(to);
    }

    /** The part seen when {@code elapsed} of the shot, 0 to 1, is over; starts and ends softly. */
    Part at(double elapsed) {
        return from.towards(to, elapsed * elapsed * (3 - 2 * elapsed));
    }

    /** What the camera does in a shot: what its author said, else what is said of the film. */
    static CameraMove of(Frame frame, AnimaticOptions.Camera camera) {
        CameraPath own = frame.shot().motion().camera();
        if (frame.outcome() instanceof FrameOutcome.Failed) {
            return STILL;
        }
        if (own != null) {
            return new CameraMove(part(own.from()), part(own.to()));
        }
        return camera == AnimaticOptions.Camera.MOVING ? of(frame) : STILL;
    }

    private static Part part(CameraFrame frame) {
        double whole = CameraFrame.WHOLE;
        return new Part(frame.left() / whole, frame.top() / whole, frame.size() / whole);
    }

    /** The move that suits a shot: by its angle, else by its size, else nearer to a place that changes by shot. */
    static CameraMove of(Frame frame) {
        if (frame.outcome() instanceof FrameOutcome.Failed) {
            return STILL;
        }
        double travel = Math.min(ROOM, A_SECOND * frame.duration().toMillis() / 1000.0);
        double before = (ROOM - travel) / 2;
        double middle = ROOM / 2;
        if (looksDown(frame.shot().cameraAngle())) {
            return new CameraMove(new Part(middle, before, CLOSEST), new Part(middle, before + travel, CLOSEST));
        } else if (isWide(frame.shot().shotSize())) {
            return new CameraMove(new Part(before, middle, CLOSEST), new Part(before + travel, middle, CLOSEST));
        }
        double focus = FOCUS[frame.number() % FOCUS.length];
        return new CameraMove(Part.WHOLE, new Part(travel * focus, travel * HEAD_HEIGHT, 1 - travel));
    }

    private static boolean looksDown(@Nullable CameraAngle angle) {
        return angle == CameraAngle.HIGH || angle == CameraAngle.BIRDS_EYE;
    }

    private static boolean isWide(@Nullable ShotSize size) {
        return size == ShotSize.WIDE || size == ShotSize.EXTREME_WIDE;
    }
}
