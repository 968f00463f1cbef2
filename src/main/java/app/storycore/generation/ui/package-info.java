/** Addresses of the queue, the history and a generation. */
@NullMarked
package app.storycore.generation.ui;

import org.jspecify.annotations.NullMarked;
