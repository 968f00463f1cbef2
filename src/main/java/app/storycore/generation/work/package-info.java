/** The runner: takes one generation through its stages, with a heartbeat, and can be stopped. */
@NullMarked
package app.storycore.generation.work;

import org.jspecify.annotations.NullMarked;
