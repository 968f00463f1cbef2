/** Sounds of an open project: added, shown, played and taken away. */
@NullMarked
package app.storycore.project.ui.sound;

import org.jspecify.annotations.NullMarked;
