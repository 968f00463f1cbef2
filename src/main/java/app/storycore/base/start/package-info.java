/** What must hold before the application starts, and how it says that it does not. */
@NullMarked
package app.storycore.base.start;

import org.jspecify.annotations.NullMarked;
