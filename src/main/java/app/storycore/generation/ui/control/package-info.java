/** Buttons that pause, resume, cancel and prioritise a generation. */
@NullMarked
package app.storycore.generation.ui.control;

import org.jspecify.annotations.NullMarked;
