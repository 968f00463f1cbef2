/** Details that fill the frame: small things on a table, hands that hold something. */
@NullMarked
package app.storycore.engine.sketch.detail;

import org.jspecify.annotations.NullMarked;
