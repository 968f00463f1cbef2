/** Directs one scene: place, camera, cast, props, weather, lens. */
@NullMarked
package app.storycore.engine.sketch.stage;

import org.jspecify.annotations.NullMarked;
