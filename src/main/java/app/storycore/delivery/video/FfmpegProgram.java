package app.storycore.delivery.video;

import java.io.IOException;

/** Where the {@code ffmpeg} program is. */
@FunctionalInterface
interface FfmpegProgram {

    /** A path, or a name on the PATH. */
    String path() throws IOException;
}
