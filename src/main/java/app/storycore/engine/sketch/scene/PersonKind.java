package app.storycore.engine.sketch.scene;

/** Age and sex as far as they change a figure. */
public enum PersonKind {
    MAN,
    WOMAN,
    BOY,
    GIRL,
    OLD_MAN,
    OLD_WOMAN
}
