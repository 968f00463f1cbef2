/** The dialog in which the PDF of a project is laid out. */
@NullMarked
package app.storycore.generation.ui.pdf;

import org.jspecify.annotations.NullMarked;
