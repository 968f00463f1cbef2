/** What a prompt shows: place, people, animals, things, light, weather, camera. */
@NullMarked
package app.storycore.engine.sketch.scene;

import org.jspecify.annotations.NullMarked;
