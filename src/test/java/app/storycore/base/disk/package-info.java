/** A disk that is full, and what is kept of what was called saved. */
@NullMarked
package app.storycore.base.disk;

import org.jspecify.annotations.NullMarked;
