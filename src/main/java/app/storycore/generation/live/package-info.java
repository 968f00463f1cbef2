/** Who hears of a change: the newest state of every generation, conflated, per account. */
@NullMarked
package app.storycore.generation.live;

import org.jspecify.annotations.NullMarked;
