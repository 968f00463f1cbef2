/** Autosave, undo, conflicts, changes from other windows. */
@NullMarked
package app.storycore.project.ui.edit;

import org.jspecify.annotations.NullMarked;
