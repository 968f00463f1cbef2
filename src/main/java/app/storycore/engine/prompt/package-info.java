/** The final words and reference pictures that a model is sent for one shot. */
@NullMarked
package app.storycore.engine.prompt;

import org.jspecify.annotations.NullMarked;
