package app.storycore.base.film;

import java.util.Arrays;
import java.util.Optional;

/** Camera moves as film-makers name them. */
public enum CameraPreset {
    STILL,
    PUSH_IN,
    PULL_OUT,
    PAN_LEFT,
    PAN_RIGHT,
    TILT_UP,
    TILT_DOWN;

    private static final CameraFrame CENTRE = new CameraFrame(1_000, 1_000, 8_000);
    private static final CameraFrame LEFT = new CameraFrame(0, 1_000, 8_000);
    private static final CameraFrame RIGHT = new CameraFrame(2_000, 1_000, 8_000);
    private static final CameraFrame UPPER = new CameraFrame(1_000, 0, 8_000);
    private static final CameraFrame LOWER = new CameraFrame(1_000, 2_000, 8_000);

    public CameraPath path() {
        return switch (this) {
            case STILL -> new CameraPath(CameraFrame.FULL, CameraFrame.FULL);
            case PUSH_IN -> new CameraPath(CameraFrame.FULL, CENTRE);
            case PULL_OUT -> new CameraPath(CENTRE, CameraFrame.FULL);
            case PAN_LEFT -> new CameraPath(RIGHT, LEFT);
            case PAN_RIGHT -> new CameraPath(LEFT, RIGHT);
            case TILT_UP -> new CameraPath(LOWER, UPPER);
            case TILT_DOWN -> new CameraPath(UPPER, LOWER);
        };
    }

    /** The one that goes this way, if one does. */
    public static Optional<CameraPreset> of(CameraPath path) {
        return Arrays.stream(values())
                .filter(preset -> preset.path().equals(path))
                .findFirst();
    }
}
