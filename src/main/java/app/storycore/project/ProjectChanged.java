package app.storycore.project;

import java.util.HashSet;
import java.util.Set;

/**
 * Something of a project was stored differently: its name or style, a shot, or the order; or it is gone.
 *
 * @param written the shots that say something else now, when nothing but their texts and fields changed; else empty
 */
public record ProjectChanged(ProjectId projectId, Set<ShotId> written) {

    /** Anything of it may have changed. */
    public static ProjectChanged altogether(ProjectId projectId) {
        return new ProjectChanged(projectId, Set.of());
    }

    /** Both changes of one project as one. */
    public ProjectChanged followedBy(ProjectChanged next) {
        if (written.isEmpty() || next.written.isEmpty()) {
            return altogether(projectId);
        }
        Set<ShotId> both = new HashSet<>(written);
        both.addAll(next.written);
        return new ProjectChanged(projectId, both);
    }
}
