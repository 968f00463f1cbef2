/** Writes PNG files. */
@NullMarked
package app.storycore.imaging.png;

import org.jspecify.annotations.NullMarked;
