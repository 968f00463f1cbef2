/** A ComfyUI workflow in API format, read as a graph of nodes. */
@NullMarked
package app.storycore.engine.comfyui.graph;

import org.jspecify.annotations.NullMarked;
