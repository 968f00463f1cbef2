/** Entities and repositories of a generation, and the one owner of its status. */
@NullMarked
package app.storycore.generation.store;

import org.jspecify.annotations.NullMarked;
