/** One worker per stage. */
@NullMarked
package app.storycore.generation.work.stage;

import org.jspecify.annotations.NullMarked;
