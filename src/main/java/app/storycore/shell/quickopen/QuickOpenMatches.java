package app.storycore.shell.quickopen;

import app.storycore.project.ShotId;
import app.storycore.project.list.ProjectEntry;
import java.util.List;

/** What was found by a text, besides pages. */
record QuickOpenMatches(List<Scene> scenes, List<Shot> shots, List<ProjectEntry> projects) {

    /**
     * A scene of the open project.
     *
     * @param first its first shot
     * @param heading may be empty
     */
    record Scene(ShotId first, String number, String heading) {}

    /**
     * A shot of the open project.
     *
     * @param number as people read it
     */
    record Shot(ShotId id, String number, String prompt) {}
}
