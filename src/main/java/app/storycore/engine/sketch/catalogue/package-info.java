/** The things, animals and plants that are known by an outline: their names, sizes and where they stand. */
@NullMarked
package app.storycore.engine.sketch.catalogue;

import org.jspecify.annotations.NullMarked;
