package app.storycore.project.sound;

import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a sound belongs.
 *
 * @param shot with which it begins, null for the track of the whole project
 */
public record SoundPlace(@Nullable ShotId shot) {

    /** The whole project. */
    public static final SoundPlace TRACK = new SoundPlace(null);

    static SoundPlace of(UUID placeId, ProjectId projectId) {
        return placeId.equals(projectId.value()) ? TRACK : new SoundPlace(new ShotId(placeId));
    }

    UUID id(ProjectId projectId) {
        return shot == null ? projectId.value() : shot.value();
    }
}
