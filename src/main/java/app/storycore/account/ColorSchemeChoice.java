package app.storycore.account;

/** In which light an account wants its pages. */
public enum ColorSchemeChoice {
    DARK,
    LIGHT,
    /** As the person's machine says. */
    SYSTEM
}
