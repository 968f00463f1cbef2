/** Draws panels with workflows: which server takes a picture, and what is said when it fails. */
@NullMarked
package app.storycore.workflow.draw;

import org.jspecify.annotations.NullMarked;
