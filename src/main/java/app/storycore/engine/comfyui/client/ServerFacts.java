package app.storycore.engine.comfyui.client;

import java.util.List;

/**
 * What a server says of itself.
 *
 * @param version of ComfyUI, empty when it does not say
 * @param devices such as {@code NVIDIA GeForce RTX 4090}
 * @param freeMemory of all devices, in bytes; 0 when it does not say
 */
public record ServerFacts(String version, List<String> devices, long freeMemory) {

    public ServerFacts {
        devices = List.copyOf(devices);
    }
}
