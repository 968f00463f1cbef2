/** Boards of Wonder Unit's Storyboarder. */
@NullMarked
package app.storycore.project.imports.storyboarder;

import org.jspecify.annotations.NullMarked;
