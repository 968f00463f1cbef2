/** People: skeleton, body, head, face, clothes, things in the hand. */
@NullMarked
package app.storycore.engine.sketch.figure;

import org.jspecify.annotations.NullMarked;
