/** Sets under the sky. */
@NullMarked
package app.storycore.engine.sketch.outdoors;

import org.jspecify.annotations.NullMarked;
