/** The sounds of projects: one track of the whole, and one with which a shot begins. */
@NullMarked
package app.storycore.project.sound;

import org.jspecify.annotations.NullMarked;
