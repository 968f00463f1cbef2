/** Durations as people and programs write them. */
@NullMarked
package app.storycore.project.imports.duration;

import org.jspecify.annotations.NullMarked;
