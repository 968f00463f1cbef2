/** Projects and their shots: what people write, the rules for it, and the samples to start from. */
@NullMarked
package app.storycore.project;

import org.jspecify.annotations.NullMarked;
