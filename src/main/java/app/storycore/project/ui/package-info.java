/** The parts people write storyboards with: project cards and dialogs, the shots of a project and their fields. */
@NullMarked
package app.storycore.project.ui;

import org.jspecify.annotations.NullMarked;
