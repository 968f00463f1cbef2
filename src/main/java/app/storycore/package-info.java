/** StoryCore Studio: writes storyboards and keeps generating them after everybody has left. */
@NullMarked
package app.storycore;

import org.jspecify.annotations.NullMarked;
