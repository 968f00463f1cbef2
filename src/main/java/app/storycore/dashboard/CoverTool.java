package app.storycore.dashboard;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.list.ProjectList;
import app.storycore.project.ui.board.ShotTool;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the picture of a shot on the cover of its project, from the menu of its card. */
final class CoverTool {

    private final ProjectList projects;
    private final ProjectId projectId;
    private final AccountId ownerId;

    CoverTool(ProjectList projects, ProjectId projectId, AccountId ownerId) {
        this.projects = projects;
        this.projectId = projectId;
        this.ownerId = ownerId;
    }

    /** What the menu of a shot with a picture offers. */
    ShotTool of(ShotId shotId) {
        boolean chosen =
                shotId.equals(projects.covers(ownerId, List.of(projectId)).get(projectId));
        return chosen
                ? new ShotTool(translate("cover.reset"), StudioIcon.SCREEN, () -> choose(null, "cover.reset.done"))
                : new ShotTool(translate("cover.use"), StudioIcon.SCREEN, () -> choose(shotId, "cover.done"));
    }

    private void choose(@Nullable ShotId shotId, String done) {
        try {
            projects.choose(projectId, ownerId, shotId);
            Toast.done(translate(done));
        } catch (NotFoundException gone) {
            Toast.problem(translate("frame.missing.notice"));
        }
    }
}
