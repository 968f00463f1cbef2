package app.storycore.delivery.video;

import java.io.IOException;
import java.util.Map;

/** Where the {@code ffmpeg} program is. */
@FunctionalInterface
interface FfmpegProgram {

    /** A path, or a name on the PATH. */
    String path() throws IOException;

    /** What is set in its environment beside what is set in ours. */
    default Map<String, String> environment() throws IOException {
        return Map.of();
    }
}
