package app.storycore.generation.ui;

import java.util.UUID;

/** Where a project is opened; the page itself is composed above this package. */
public final class ProjectLinks {

    private ProjectLinks() {}

    public static String project(UUID id) {
        return "projects/" + id;
    }
}
