package app.storycore.delivery.video;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * H.264 encoders that {@code ffmpeg} may have been built with, the best first, and how each makes films without visible
 * loss and without pictures that refer to later ones.
 */
enum VideoEncoder {
    /** Under the GPL, so never in the program that comes with us. */
    X264("libx264", "-preset veryfast -crf 19 -bf 0"),
    /** A constant quantiser is what lies between its bounds; its rate control named "off" ignores them. */
    OPEN_H264("libopenh264", "-rc_mode quality -b:v 20M -qmin 24 -qmax 24 -profile:v high");

    private final String name;
    private final String settings;

    VideoEncoder(String name, String settings) {
        this.name = name;
        this.settings = settings;
    }

    /** The best of those in a list that {@code ffmpeg -encoders} prints. */
    static Optional<VideoEncoder> in(String printed) {
        List<String> words = List.of(printed.split("\\s+", -1));
        return Arrays.stream(values())
                .filter(encoder -> words.contains(encoder.name))
                .findFirst();
    }

    /** As {@code ffmpeg} names it. */
    String id() {
        return name;
    }

    List<String> arguments() {
        return List.of(("-c:v " + name + " -threads 1 " + settings).split(" ", -1));
    }
}
