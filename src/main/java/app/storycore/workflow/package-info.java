/** Workflows, as rows: ComfyUI graphs with what their inputs are for, and models of servers of images. */
@NullMarked
package app.storycore.workflow;

import org.jspecify.annotations.NullMarked;
