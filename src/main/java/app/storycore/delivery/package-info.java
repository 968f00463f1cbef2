/**
 * The documents made of a finished sequence, and the records they are made of: plain functions that write to a
 * stream or a file and know neither database nor web.
 */
@NullMarked
package app.storycore.delivery;

import org.jspecify.annotations.NullMarked;
