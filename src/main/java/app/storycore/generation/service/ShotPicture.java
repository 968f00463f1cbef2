package app.storycore.generation.service;

import app.storycore.project.ShotId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The newest panel of a project's shot, whichever generation made it.
 *
 * @param thumbnailAssetId its small picture
 */
public record ShotPicture(
        ShotId shotId, UUID panelAssetId, @Nullable UUID thumbnailAssetId) {}
