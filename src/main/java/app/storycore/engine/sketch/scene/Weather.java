package app.storycore.engine.sketch.scene;

/** What falls, blows or hangs in the air. */
public enum Weather {
    CLEAR,
    CLOUDY,
    FOG,
    RAIN,
    STORM,
    SNOW,
    WIND
}
