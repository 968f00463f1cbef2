/** How the shots of a project are numbered, to see and to choose. */
@NullMarked
package app.storycore.project.ui.numbering;

import org.jspecify.annotations.NullMarked;
