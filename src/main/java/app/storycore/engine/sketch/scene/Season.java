package app.storycore.engine.sketch.scene;

/** The time of the year. */
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER
}
