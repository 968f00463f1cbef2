package app.storycore.project.ui.edit;

import app.storycore.account.AccountId;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The sequence of one project as its owner has it open.
 *
 * @param shots changes one shot
 * @param batches changes several at once
 * @param notifier tells of what others change
 */
public record OpenSequence(
        ShotService shots, ShotBatchService batches, ProjectNotifier notifier, ProjectId projectId, AccountId ownerId) {

    public List<ShotInfo> list() {
        return shots.list(projectId, ownerId);
    }

    public List<ShotInfo> find(Collection<ShotId> shotIds) {
        return shots.find(projectId, ownerId, shotIds);
    }

    public void edit(ShotId shotId, UnaryOperator<ShotDraft> change) {
        shots.edit(projectId, shotId, ownerId, change);
    }

    List<ShotInfo> delete(Collection<ShotId> shotIds) {
        return batches.deleteAll(projectId, ownerId, shotIds);
    }

    void restore(List<ShotInfo> deleted) {
        batches.restore(projectId, ownerId, deleted);
    }
}
