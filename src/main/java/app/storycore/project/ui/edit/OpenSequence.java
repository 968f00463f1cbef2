package app.storycore.project.ui.edit;

import app.storycore.account.AccountId;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.numbering.ProjectNumbers;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The sequence of one project as its owner has it open.
 *
 * @param shots changes one shot
 * @param batches changes several at once
 * @param scenes groups them
 * @param numbers numbers them
 * @param notifier tells of what others change
 */
public record OpenSequence(
        ShotService shots,
        ShotBatchService batches,
        SceneService scenes,
        NumberingService numbers,
        ProjectNotifier notifier,
        ProjectId projectId,
        AccountId ownerId) {

    /** All shots in their order, without texts. */
    public List<ShotInfo> outline() {
        return shots.outline(projectId, ownerId);
    }

    /** All shots in their order. */
    public List<ShotInfo> list() {
        return shots.list(projectId, ownerId);
    }

    /** The scenes that have shots, in their order. */
    public List<SceneInfo> sceneList() {
        return scenes.list(projectId, ownerId);
    }

    /** The numbers of all shots. */
    public ProjectNumbers numbersNow() {
        return numbers.of(projectId, ownerId);
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
