/** Backups of the database and its files, and their restores into an empty studio. */
@NullMarked
package app.storycore.backup;

import org.jspecify.annotations.NullMarked;
