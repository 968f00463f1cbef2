/** The range of each setting, and the sentence about a value that is not in it. */
@NullMarked
package app.storycore.base.setting;

import org.jspecify.annotations.NullMarked;
