package app.storycore.project.numbering;

import org.jspecify.annotations.Nullable;

/**
 * A shot at its place in a sequence.
 *
 * @param scene the number of its scene, empty when it is in none
 * @param label its locked number, null when it has none yet
 */
record NumberedShot(String scene, @Nullable String label) {}
