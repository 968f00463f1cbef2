/** What a runner may write under its lease, and the recovery of runs without a runner. */
@NullMarked
package app.storycore.generation.run;

import org.jspecify.annotations.NullMarked;
