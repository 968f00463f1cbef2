/** The sequence played over its board, in the browser and by its clock. */
@NullMarked
package app.storycore.project.ui.player;

import org.jspecify.annotations.NullMarked;
