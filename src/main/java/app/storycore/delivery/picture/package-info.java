/** A finished sequence in one picture: contact sheet and animated GIF, written row by row and frame by frame. */
@NullMarked
package app.storycore.delivery.picture;

import org.jspecify.annotations.NullMarked;
