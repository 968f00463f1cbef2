/** The set and what most sets need: sky, ground, water, trees, towers. */
@NullMarked
package app.storycore.engine.sketch.scenery;

import org.jspecify.annotations.NullMarked;
