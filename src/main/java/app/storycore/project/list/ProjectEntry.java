package app.storycore.project.list;

import app.storycore.project.ProjectId;

/**
 * One line of a list of projects.
 *
 * @param template whether new projects begin with it; such a one is never archived
 */
public record ProjectEntry(ProjectId id, String name, boolean archived, boolean template) {

    boolean isIn(ProjectFilter filter) {
        return switch (filter) {
            case CURRENT -> !archived && !template;
            case ARCHIVED -> archived && !template;
            case TEMPLATES -> template;
        };
    }
}
