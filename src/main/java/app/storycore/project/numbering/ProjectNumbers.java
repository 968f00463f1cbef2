package app.storycore.project.numbering;

import app.storycore.project.ShotId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the shots of a project.
 *
 * @param labels of shots, as people read them; a shot that is not there is known by its place
 */
public record ProjectNumbers(NumberingScheme scheme, boolean locked, Map<ShotId, String> labels) {

    /** Shots are counted, as long as nobody has chosen otherwise. */
    static final ProjectNumbers COUNTED = new ProjectNumbers(NumberingScheme.COUNT, false, Map.of());

    public ProjectNumbers {
        labels = Map.copyOf(labels);
    }

    /** The number of a shot, null where it is its place. */
    public @Nullable String label(ShotId shotId) {
        return labels.get(shotId);
    }
}
