package app.storycore.generation.version;

import app.storycore.project.ShotId;
import java.util.UUID;

/**
 * A version is known by its shot and its picture.
 *
 * @param picture the stored file of the panel
 */
public record VersionId(ShotId shotId, UUID picture) {}
