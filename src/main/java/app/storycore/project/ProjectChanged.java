package app.storycore.project;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Something of a project was stored differently: its name or style, a shot, or the order; or it is gone.
 *
 * @param written the shots that say something else now, when nothing but their texts and fields changed; else empty
 */
public record ProjectChanged(UUID projectId, Set<UUID> written) {

    /** Anything of it may have changed. */
    public static ProjectChanged altogether(UUID projectId) {
        return new ProjectChanged(projectId, Set.of());
    }

    /** Both changes of one project as one. */
    public ProjectChanged followedBy(ProjectChanged next) {
        if (written.isEmpty() || next.written.isEmpty()) {
            return altogether(projectId);
        }
        Set<UUID> both = new HashSet<>(written);
        both.addAll(next.written);
        return new ProjectChanged(projectId, both);
    }
}
