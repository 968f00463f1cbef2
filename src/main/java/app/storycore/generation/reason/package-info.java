/** Why something happened to a generation: codes with arguments, and the English sentences that they say. */
@NullMarked
package app.storycore.generation.reason;

import org.jspecify.annotations.NullMarked;
