/** An own small rasteriser: paths, strokes, paints and noise that give the same pixels on every machine. */
@NullMarked
package app.storycore.engine.sketch.raster;

import org.jspecify.annotations.NullMarked;
