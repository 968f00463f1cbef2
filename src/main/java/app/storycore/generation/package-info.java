/** The truth about runs: their states and rules, the one service that changes them, queue order and estimate. */
@NullMarked
package app.storycore.generation;

import org.jspecify.annotations.NullMarked;
