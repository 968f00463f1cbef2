package app.storycore.engine.sketch.reading;

/**
 * Somebody in the scene.
 *
 * @param key the word or name used, lower case, singular; with {@code #2} and so on for further ones of a group
 */
public record Person(String key, PersonKind kind, Action action) {}
