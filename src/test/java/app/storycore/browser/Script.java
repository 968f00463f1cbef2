package app.storycore.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts on the class path that are run in the pages. */
final class Script {

    private Script() {}

    /** @param path from the root of the class path, such as {@code /browser/recorder.js} */
    static String read(String path) {
        try (var script = Script.class.getResourceAsStream(path)) {
            if (script == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
