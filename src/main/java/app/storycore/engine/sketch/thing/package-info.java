/** Draws the outlines of the catalogue as things that stand in the scene's space and light. */
@NullMarked
package app.storycore.engine.sketch.thing;

import org.jspecify.annotations.NullMarked;
