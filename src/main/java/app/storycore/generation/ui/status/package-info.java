/** Words, colours, icons and times of a status. */
@NullMarked
package app.storycore.generation.ui.status;

import org.jspecify.annotations.NullMarked;
