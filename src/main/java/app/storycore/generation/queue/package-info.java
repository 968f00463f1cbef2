/** Which waiting generation runs next, when, and for how long. */
@NullMarked
package app.storycore.generation.queue;

import org.jspecify.annotations.NullMarked;
