package app.storycore.project.scene;

import java.util.UUID;

/**
 * A scene that has shots.
 *
 * @param number as people read it
 * @param heading may be empty
 */
public record SceneInfo(UUID id, String number, String heading) {}
