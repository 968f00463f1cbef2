/** The sounds that a generation was started with, for its documents. */
@NullMarked
package app.storycore.generation.sound;

import org.jspecify.annotations.NullMarked;
