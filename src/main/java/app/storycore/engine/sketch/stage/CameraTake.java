package app.storycore.engine.sketch.stage;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.ShotSize;

/**
 * How the camera of a further take of a shot differs from that of the first: it stands farther to one side, and, where the
 * shot leaves that open, nearer or farther and lower or higher. Four differ; later ones differ by chance alone.
 *
 * @param number 0 for the first take, which is as it comes
 */
public record CameraTake(int number) {

    /** The first take. */
    public static final CameraTake FIRST = new CameraTake(0);

    /** How far it stands to the side, in degrees, to the right of the subject above zero. */
    private static final double[] SIDE = {34, -34, 16, -20};

    /** How much is in the frame, as a share of the usual. */
    private static final double[] BREADTH = {0.76, 1.3, 1.0, 1.15};

    /** How much more it looks down, in degrees. */
    private static final double[] PITCH = {0, 5, -5, 8};

    /** Of the side, for a size at which a face would be lost sooner. */
    private static final double MEDIUM_SIDE = 0.7;

    private static final double CLOSE_SIDE = 0.5;

    /** The same where what the shot is about is far behind the point that the camera turns about. */
    private static final double FAR_SIDE = 0.3;

    /** How much of what chance has chosen is left. */
    private static final double CHANCE = 0.3;

    /**
     * The yaw of this take, in degrees.
     *
     * @param far whether what it is about is far behind the point that the camera turns about
     */
    double swung(double byChance, ShotSize size, CameraAngle angle, boolean far) {
        if (number == 0 || angle == CameraAngle.OVER_THE_SHOULDER || angle == CameraAngle.POINT_OF_VIEW) {
            return byChance;
        }
        return CHANCE * byChance + (far ? FAR_SIDE : share(size)) * of(SIDE, 0);
    }

    private static double share(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE, WIDE, FULL, INSERT -> 1;
            case MEDIUM -> MEDIUM_SIDE;
            case MEDIUM_CLOSE_UP, CLOSE_UP, EXTREME_CLOSE_UP -> CLOSE_SIDE;
        };
    }

    double breadth() {
        return of(BREADTH, 1);
    }

    double pitch() {
        return of(PITCH, 0);
    }

    private double of(double[] takes, double first) {
        return number == 0 ? first : takes[(number - 1) % takes.length];
    }
}
