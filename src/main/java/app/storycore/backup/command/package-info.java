/** What the jar does on the command line instead of starting the server. */
@NullMarked
package app.storycore.backup.command;

import org.jspecify.annotations.NullMarked;
