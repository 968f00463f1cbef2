/** Which inputs of a ComfyUI workflow take the prompt, the size, the seed and the pictures of a shot. */
@NullMarked
package app.storycore.engine.comfyui.binding;

import org.jspecify.annotations.NullMarked;
