/** Pure functions on pixels: reading, cropping, scaling, measuring and mending pictures. JDK only. */
@NullMarked
package app.storycore.imaging;

import org.jspecify.annotations.NullMarked;
