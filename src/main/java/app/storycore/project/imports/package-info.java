/** Reads what people bring along – lines, shot lists, screenplays – as shots, and says by line what is wrong with it. */
@NullMarked
package app.storycore.project.imports;

import org.jspecify.annotations.NullMarked;
