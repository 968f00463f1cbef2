/** Asks how a shot comes in and what the camera does in it. */
@NullMarked
package app.storycore.project.ui.motion;

import org.jspecify.annotations.NullMarked;
