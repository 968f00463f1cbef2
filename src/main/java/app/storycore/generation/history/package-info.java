/** Ended generations, a page at a time; those imported from elsewhere. */
@NullMarked
package app.storycore.generation.history;

import org.jspecify.annotations.NullMarked;
