/** Registry of engines, and the requests made to them. */
@NullMarked
package app.storycore.generation.work.engine;

import org.jspecify.annotations.NullMarked;
