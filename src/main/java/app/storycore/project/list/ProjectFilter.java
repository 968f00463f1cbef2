package app.storycore.project.list;

/** Which projects of an account are listed. */
public enum ProjectFilter {
    /** Those that are not archived. */
    CURRENT,
    ARCHIVED
}
