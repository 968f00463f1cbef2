/** Deletes generations and the files that only they used. */
@NullMarked
package app.storycore.generation.removal;

import org.jspecify.annotations.NullMarked;
