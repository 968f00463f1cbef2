/** What scripts said of the shots of a project, so that a newer script can update its board. */
@NullMarked
package app.storycore.project.script;

import org.jspecify.annotations.NullMarked;
