/** Packages from elsewhere, taken in with all that was made: the project, and its generation as it ended there. */
@NullMarked
package app.storycore.generation.imports;

import org.jspecify.annotations.NullMarked;
