/** How long work takes, fitted to what stages took before. */
@NullMarked
package app.storycore.generation.estimate;

import org.jspecify.annotations.NullMarked;
