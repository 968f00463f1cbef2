/** The HTTP form of OpenAI's images, which many servers speak. */
@NullMarked
package app.storycore.engine.images;

import org.jspecify.annotations.NullMarked;
