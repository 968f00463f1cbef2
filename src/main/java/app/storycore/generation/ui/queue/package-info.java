/** The queue page, for its owner and for administrators. */
@NullMarked
package app.storycore.generation.ui.queue;

import org.jspecify.annotations.NullMarked;
