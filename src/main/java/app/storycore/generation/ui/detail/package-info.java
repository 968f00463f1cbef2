/** The page of one generation. */
@NullMarked
package app.storycore.generation.ui.detail;

import org.jspecify.annotations.NullMarked;
