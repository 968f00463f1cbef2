package app.storycore.workflow.check;

import java.util.List;

/** How a server is now. */
public sealed interface ServerState {

    /**
     * A ComfyUI server that answers.
     *
     * @param version empty when it does not say
     * @param freeMemory of all devices, in bytes; 0 when it does not say
     * @param jobs of everybody, at work and waiting
     */
    record ComfyUi(String version, List<String> devices, long freeMemory, int jobs) implements ServerState {

        public ComfyUi {
            devices = List.copyOf(devices);
        }
    }

    /**
     * A server of images that answers.
     *
     * @param models that it names, none when it does not
     */
    record Images(List<String> models) implements ServerState {

        public Images {
            models = List.copyOf(models);
        }
    }

    /** A server that is not to be used. */
    record Failed(ServerProblem problem) implements ServerState {}
}
