/** Screenplays of Final Draft. */
@NullMarked
package app.storycore.project.imports.finaldraft;

import org.jspecify.annotations.NullMarked;
