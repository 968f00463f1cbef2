package app.storycore.project.list;

/**
 * Which projects are wanted, and in which order.
 *
 * @param text that the name or a prompt holds, in whatever case; empty for all
 */
public record ProjectQuery(String text, ProjectFilter filter, ProjectSort sort) {

    /** All that are not archived, the one changed last first. */
    public static final ProjectQuery ALL = new ProjectQuery("", ProjectFilter.CURRENT, ProjectSort.CHANGED);
}
