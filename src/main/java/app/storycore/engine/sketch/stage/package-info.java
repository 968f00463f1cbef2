/** The set, the actors, the light and the camera: a scene in metres, drawn in true perspective. */
@NullMarked
package app.storycore.engine.sketch.stage;

import org.jspecify.annotations.NullMarked;
