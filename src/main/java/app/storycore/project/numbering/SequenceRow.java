package app.storycore.project.numbering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shot with its scene, as the query gives it.
 *
 * @param sceneNumber the scene's own, null for that of its place
 */
record SequenceRow(
        UUID shotId, @Nullable UUID sceneId, @Nullable String sceneNumber) {}
