/** Doors for operators: health on the application's port, or everything on a port of its own. */
@NullMarked
package app.storycore.web.management;

import org.jspecify.annotations.NullMarked;
