package app.storycore.project.list;

/** Which projects of an account are listed. */
public enum ProjectFilter {
    /** Those that are neither archived nor templates. */
    CURRENT,
    ARCHIVED,
    /** Those that new projects begin with. */
    TEMPLATES
}
