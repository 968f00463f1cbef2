/** One picture, small and large. */
@NullMarked
package app.storycore.generation.ui.picture;

import org.jspecify.annotations.NullMarked;
