/** The characters and places of a project, and which shots name them. */
@NullMarked
package app.storycore.project.cast;

import org.jspecify.annotations.NullMarked;
