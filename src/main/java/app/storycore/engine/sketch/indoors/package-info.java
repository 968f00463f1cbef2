/** Sets with walls. */
@NullMarked
package app.storycore.engine.sketch.indoors;

import org.jspecify.annotations.NullMarked;
