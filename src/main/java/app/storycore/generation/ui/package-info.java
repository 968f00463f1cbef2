/** How generations look: their words and colours, the indicator, the queue, the history, and what keeps them live. */
@NullMarked
package app.storycore.generation.ui;

import org.jspecify.annotations.NullMarked;
