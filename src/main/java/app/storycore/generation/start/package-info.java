/** From the press of Generate to a queued generation: plan, reuse, refuse, preview. */
@NullMarked
package app.storycore.generation.start;

import org.jspecify.annotations.NullMarked;
