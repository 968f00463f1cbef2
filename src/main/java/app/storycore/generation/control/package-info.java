/** Requests to cancel, pause, resume and reorder, and what becomes of them. */
@NullMarked
package app.storycore.generation.control;

import org.jspecify.annotations.NullMarked;
