package app.storycore.engine.sketch.scene;

/** How the camera moves during a shot. */
public enum CameraMove {
    NONE,
    PAN_LEFT,
    PAN_RIGHT,
    TILT_UP,
    TILT_DOWN,
    DOLLY_IN,
    DOLLY_OUT,
    ZOOM_IN,
    ZOOM_OUT,
    TRACK_LEFT,
    TRACK_RIGHT,
    CRANE_UP,
    CRANE_DOWN
}
