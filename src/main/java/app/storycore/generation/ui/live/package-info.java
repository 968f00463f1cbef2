/** Pushes changes into a page: subscribe, conflate, deliver under its lock. */
@NullMarked
package app.storycore.generation.ui.live;

import org.jspecify.annotations.NullMarked;
