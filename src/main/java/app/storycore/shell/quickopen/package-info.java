/** The dialog that opens a project, a scene or shot of the open one, or a page by a few typed letters. */
@NullMarked
package app.storycore.shell.quickopen;

import org.jspecify.annotations.NullMarked;
