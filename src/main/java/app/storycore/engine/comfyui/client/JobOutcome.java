package app.storycore.engine.comfyui.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a job ended, by the server's history. */
public sealed interface JobOutcome {

    /**
     * It ran to its end.
     *
     * @param pictures by the id of the node that gave them, only those of nodes that did
     * @param took from its first node to its last, null when the server does not say
     */
    record Done(
            Map<String, List<ServerPicture>> pictures,
            @Nullable Duration took) implements JobOutcome {}

    /** Somebody stopped it. */
    record Interrupted() implements JobOutcome {}

    /**
     * A node failed.
     *
     * @param exceptionType such as {@code torch.OutOfMemoryError}
     * @param words the first line of what the node said
     */
    record Failed(String node, String nodeType, String exceptionType, String words) implements JobOutcome {

        private static final String OUT_OF_MEMORY = "OutOfMemoryError";

        /** Whether the server had no memory left. */
        public boolean isOutOfMemory() {
            return exceptionType.endsWith(OUT_OF_MEMORY) || words.contains("CUDA out of memory");
        }
    }
}
