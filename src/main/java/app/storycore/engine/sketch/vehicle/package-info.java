/** Cars, lorries, cycles, wheelchairs, boats, aircraft. */
@NullMarked
package app.storycore.engine.sketch.vehicle;

import org.jspecify.annotations.NullMarked;
