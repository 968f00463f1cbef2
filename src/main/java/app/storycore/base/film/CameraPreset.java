package app.storycore.base.film;

import java.util.Arrays;
import java.util.Optional;

/** Camera moves as film-makers name them. */
public enum CameraPreset {
    STILL(CameraFrame.FULL, CameraFrame.FULL),
    PUSH_IN(CameraFrame.FULL, new CameraFrame(1_000, 1_000, 8_000)),
    PULL_OUT(new CameraFrame(1_000, 1_000, 8_000), CameraFrame.FULL),
    PAN_LEFT(new CameraFrame(2_000, 1_000, 8_000), new CameraFrame(0, 1_000, 8_000)),
    PAN_RIGHT(new CameraFrame(0, 1_000, 8_000), new CameraFrame(2_000, 1_000, 8_000)),
    TILT_UP(new CameraFrame(1_000, 2_000, 8_000), new CameraFrame(1_000, 0, 8_000)),
    TILT_DOWN(new CameraFrame(1_000, 0, 8_000), new CameraFrame(1_000, 2_000, 8_000));

    private final CameraPath path;

    CameraPreset(CameraFrame from, CameraFrame to) {
        path = new CameraPath(from, to);
    }

    public CameraPath path() {
        return path;
    }

    /** The one that goes this way, if one does. */
    public static Optional<CameraPreset> of(CameraPath path) {
        return Arrays.stream(values())
                .filter(preset -> preset.path.equals(path))
                .findFirst();
    }
}
