/** The databases that tests run on, the embedded one and PostgreSQL, and how much the studio asks of them. */
@NullMarked
package app.storycore.database;

import org.jspecify.annotations.NullMarked;
