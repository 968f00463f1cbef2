/** What servers say of themselves and of a workflow: whether they are there, and what they are missing for it. */
@NullMarked
package app.storycore.workflow.check;

import org.jspecify.annotations.NullMarked;
