/** The servers that draw, and which picture gets a place at which of them. */
@NullMarked
package app.storycore.workflow.pool;

import org.jspecify.annotations.NullMarked;
