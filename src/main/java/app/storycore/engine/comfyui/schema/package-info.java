/** What a ComfyUI server says of the classes of its nodes, and whether it has what a workflow needs. */
@NullMarked
package app.storycore.engine.comfyui.schema;

import org.jspecify.annotations.NullMarked;
