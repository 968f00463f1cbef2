/** The frame around every view: layout, drawer, user menu, errors and the first paint. Nobody refers to it. */
@NullMarked
package app.storycore.shell;

import org.jspecify.annotations.NullMarked;
