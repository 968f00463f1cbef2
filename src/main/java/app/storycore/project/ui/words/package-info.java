/** Text of projects, shots and film terms. */
@NullMarked
package app.storycore.project.ui.words;

import org.jspecify.annotations.NullMarked;
