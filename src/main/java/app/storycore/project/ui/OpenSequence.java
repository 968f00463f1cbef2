package app.storycore.project.ui;

import app.storycore.project.ProjectFeed;
import app.storycore.project.SequenceService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The sequence of one project as its owner has it open.
 *
 * @param shots changes one shot
 * @param several changes several at once
 * @param feed tells of what others change
 */
public record OpenSequence(ShotService shots, SequenceService several, ProjectFeed feed, UUID projectId, UUID ownerId) {

    List<ShotInfo> list() {
        return shots.list(projectId, ownerId);
    }

    List<ShotInfo> find(Collection<UUID> shotIds) {
        return shots.find(projectId, ownerId, shotIds);
    }

    void edit(UUID shotId, UnaryOperator<ShotDraft> change) {
        shots.edit(projectId, shotId, ownerId, change);
    }

    List<ShotInfo> delete(Collection<UUID> shotIds) {
        return several.deleteAll(projectId, ownerId, shotIds);
    }

    void restore(List<ShotInfo> deleted) {
        several.restore(projectId, ownerId, deleted);
    }
}
