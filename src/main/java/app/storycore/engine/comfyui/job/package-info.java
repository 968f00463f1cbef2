/** One picture asked of a ComfyUI server: the workflow filled with what belongs to a shot. */
@NullMarked
package app.storycore.engine.comfyui.job;

import org.jspecify.annotations.NullMarked;
