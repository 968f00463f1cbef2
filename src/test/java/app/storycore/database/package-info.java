/** How much the studio asks of its database. */
@NullMarked
package app.storycore.database;

import org.jspecify.annotations.NullMarked;
