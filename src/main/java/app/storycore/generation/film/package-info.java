/** Films of generations: how each is made, and those that were made when somebody asked. */
@NullMarked
package app.storycore.generation.film;

import org.jspecify.annotations.NullMarked;
