/** Draws panels with workflows. */
@NullMarked
package app.storycore.workflow.draw;

import org.jspecify.annotations.NullMarked;
