/** Makes a second project of one, with everything that is written in it and the pictures that it has. */
@NullMarked
package app.storycore.generation.copy;

import org.jspecify.annotations.NullMarked;
