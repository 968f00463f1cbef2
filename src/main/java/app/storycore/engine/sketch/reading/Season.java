package app.storycore.engine.sketch.reading;

/** The time of the year. */
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER
}
