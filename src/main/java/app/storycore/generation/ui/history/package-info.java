/** The list of ended generations with its filters. */
@NullMarked
package app.storycore.generation.ui.history;

import org.jspecify.annotations.NullMarked;
