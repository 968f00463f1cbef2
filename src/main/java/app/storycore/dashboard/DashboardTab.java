package app.storycore.dashboard;

import app.storycore.project.ProjectId;
import app.storycore.project.ui.ProjectNavigation;
import java.util.Arrays;

/** The parts of a project's page, each with its word in the address. */
enum DashboardTab {
    SHOTS(""),
    CAST(ProjectNavigation.CAST),
    RESULTS(ProjectNavigation.RESULTS),
    HISTORY(ProjectNavigation.HISTORY);

    private final String segment;

    DashboardTab(String segment) {
        this.segment = segment;
    }

    /** Where this part of a project is. */
    String address(ProjectId projectId) {
        return ProjectNavigation.project(projectId, segment);
    }

    static DashboardTab of(String segment) {
        return Arrays.stream(values())
                .filter(tab -> tab.segment.equals(segment))
                .findFirst()
                .orElse(SHOTS);
    }
}
