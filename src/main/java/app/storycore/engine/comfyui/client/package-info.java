/** The protocol of a ComfyUI server: its calls, its WebSocket, what its answers mean. */
@NullMarked
package app.storycore.engine.comfyui.client;

import org.jspecify.annotations.NullMarked;
