/** The reference pictures that generations were started with; they stay as long as these. */
@NullMarked
package app.storycore.generation.reference;

import org.jspecify.annotations.NullMarked;
