/**
 * The animatic: a film made of panels by the {@code ffmpeg} program, which runs as a process of its own.
 *
 * @see "src/site/markdown/decisions/0038-ffmpeg-makes-the-films.md"
 */
@NullMarked
package app.storycore.delivery.video;

import org.jspecify.annotations.NullMarked;
