/** Reads a prompt as a scene. Knows nothing of drawing. */
@NullMarked
package app.storycore.engine.sketch.reading;

import org.jspecify.annotations.NullMarked;
