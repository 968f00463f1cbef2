/** How the film of a project is made, as somebody chose it last. */
@NullMarked
package app.storycore.project.film;

import org.jspecify.annotations.NullMarked;
