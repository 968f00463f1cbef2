/** Every picture that was ever made for a shot, and which of them its author chose. */
@NullMarked
package app.storycore.generation.version;

import org.jspecify.annotations.NullMarked;
