/** What servers say of themselves and of a workflow, in words. */
@NullMarked
package app.storycore.workflow.ui.verdict;

import org.jspecify.annotations.NullMarked;
