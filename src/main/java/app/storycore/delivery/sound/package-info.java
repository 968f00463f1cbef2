/** What is known of a sound file: its format, its length and its loudness over time. */
@NullMarked
package app.storycore.delivery.sound;

import org.jspecify.annotations.NullMarked;
