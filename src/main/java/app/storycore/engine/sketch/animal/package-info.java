/** Animals. */
@NullMarked
package app.storycore.engine.sketch.animal;

import org.jspecify.annotations.NullMarked;
