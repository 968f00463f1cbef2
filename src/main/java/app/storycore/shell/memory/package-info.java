/** Keeps small what the server holds for an open page beside the page. */
@NullMarked
package app.storycore.shell.memory;

import org.jspecify.annotations.NullMarked;
