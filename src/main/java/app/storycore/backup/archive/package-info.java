/** The file that a backup is: how it is written, checked and read. */
@NullMarked
package app.storycore.backup.archive;

import org.jspecify.annotations.NullMarked;
