/** The page of engines: servers and workflows, for administrators. */
@NullMarked
package app.storycore.workflow.ui;

import org.jspecify.annotations.NullMarked;
