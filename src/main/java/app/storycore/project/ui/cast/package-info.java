/** The cast of a project on its page: characters and places with what is written of them and what shows them. */
@NullMarked
package app.storycore.project.ui.cast;

import org.jspecify.annotations.NullMarked;
