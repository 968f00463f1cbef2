/** The storyboard as a whole: order, keys, selection, chunks. */
@NullMarked
package app.storycore.project.ui.board;

import org.jspecify.annotations.NullMarked;
