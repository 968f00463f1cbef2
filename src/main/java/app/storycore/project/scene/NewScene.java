package app.storycore.project.scene;

import org.jspecify.annotations.Nullable;

/**
 * A scene that comes from elsewhere.
 *
 * @param number its own, null for that of its place
 */
public record NewScene(String heading, @Nullable String number) {}
