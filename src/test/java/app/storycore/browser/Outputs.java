package app.storycore.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where these tests leave what a person may want to read afterwards, and what they clear away. */
final class Outputs {

    private Outputs() {}

    /** The build's output folder. */
    static Path folder() {
        return folder("");
    }

    /** A folder in the build's output folder. */
    static Path folder(String name) {
        Path folder = Path.of(System.getProperty("studio.target", "target")).resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporaryFolder(String name) {
        try {
            return Files.createTempDirectory("storycore-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what can be deleted; a process that is just ending may still write. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException stillWritten) {
            // it is in the system's temporary folder
        }
    }
}
