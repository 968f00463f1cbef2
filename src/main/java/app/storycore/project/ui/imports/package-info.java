/** Dialogs that bring in shots or packages. */
@NullMarked
package app.storycore.project.ui.imports;

import org.jspecify.annotations.NullMarked;
