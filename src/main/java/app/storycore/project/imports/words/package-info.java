/** The words by which shot lists and screenplays say things, in many languages. */
@NullMarked
package app.storycore.project.imports.words;

import org.jspecify.annotations.NullMarked;
