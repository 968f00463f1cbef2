/** What is written beside the prompt of a shot. */
@NullMarked
package app.storycore.project.text;

import org.jspecify.annotations.NullMarked;
