/** Backups that a running server makes for whoever may open its data folder. */
@NullMarked
package app.storycore.backup.live;

import org.jspecify.annotations.NullMarked;
