/** The dialog in which an administrator has a test picture drawn. */
@NullMarked
package app.storycore.workflow.ui.trial;

import org.jspecify.annotations.NullMarked;
