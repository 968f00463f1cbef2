/** Screenplays in Fountain. */
@NullMarked
package app.storycore.project.imports.fountain;

import org.jspecify.annotations.NullMarked;
