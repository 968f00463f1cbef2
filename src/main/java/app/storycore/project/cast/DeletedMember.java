package app.storycore.project.cast;

import app.storycore.project.ShotId;
import java.util.List;

/**
 * A character or a place as it was when it was deleted.
 *
 * @param position where it stood in the cast
 * @param shots that named it
 */
public record DeletedMember(CastInfo member, int position, List<ShotId> shots) {

    public DeletedMember {
        shots = List.copyOf(shots);
    }
}
