/** The versions of a shot on its page: all its pictures, compared, and one of them chosen. */
@NullMarked
package app.storycore.generation.ui.version;

import org.jspecify.annotations.NullMarked;
