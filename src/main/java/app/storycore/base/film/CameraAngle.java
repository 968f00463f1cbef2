package app.storycore.base.film;

/** From where, and how tilted, the camera looks. */
public enum CameraAngle {
    EYE_LEVEL,
    LOW,
    HIGH,
    BIRDS_EYE,
    DUTCH,
    OVER_THE_SHOULDER,
    POINT_OF_VIEW
}
