package app.storycore.project.cast;

/** What a member of the cast is. */
public enum CastKind {
    CHARACTER,
    PLACE
}
