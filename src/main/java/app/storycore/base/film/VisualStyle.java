package app.storycore.base.film;

/** The hand in which a whole project is drawn. */
public enum VisualStyle {
    INK,
    PENCIL,
    NOIR,
    WATERCOLOUR,
    FLAT_COLOUR
}
