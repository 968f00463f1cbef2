/** Vectors, camera, light and the pen that draws solids. */
@NullMarked
package app.storycore.engine.sketch.space;

import org.jspecify.annotations.NullMarked;
