/** Who of a scene is in the shot, what they do, and where they are to each other. */
@NullMarked
package app.storycore.engine.sketch.blocking;

import org.jspecify.annotations.NullMarked;
