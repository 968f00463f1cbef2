package app.storycore.project.script;

import app.storycore.project.ProjectId;
import app.storycore.project.ShotInfo;
import java.util.List;

/** An update of a board by a script that was made and can be taken back. */
public final class ScriptUpdate {

    private final ProjectId projectId;
    private final BoardState before;
    private final BoardState after;
    private List<ShotInfo> gone;

    ScriptUpdate(ProjectId projectId, BoardState before, BoardState after, List<ShotInfo> gone) {
        this.projectId = projectId;
        this.before = before;
        this.after = after;
        this.gone = gone;
    }

    ProjectId projectId() {
        return projectId;
    }

    BoardState before() {
        return before;
    }

    BoardState after() {
        return after;
    }

    /** Shots that are in the other state and not on the board, as they were. */
    List<ShotInfo> gone() {
        return gone;
    }

    void went(List<ShotInfo> shots) {
        gone = shots;
    }
}
