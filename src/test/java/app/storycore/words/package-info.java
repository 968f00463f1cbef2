/** That the studio speaks every language whole, and that no text hides in the code. */
@NullMarked
package app.storycore.words;

import org.jspecify.annotations.NullMarked;
