/** Rows of the studio's tables in a form of no database. */
@NullMarked
package app.storycore.backup.rows;

import org.jspecify.annotations.NullMarked;
