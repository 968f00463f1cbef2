package app.storycore.frontend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The style sheets and scripts that are written by hand. */
public final class FrontendFiles {

    private static final Path FOLDER = Path.of("frontend");

    private FrontendFiles() {}

    public static List<Path> styleSheets() {
        return in(FOLDER.resolve("css"), ".css");
    }

    public static List<Path> scripts() {
        return in(FOLDER.resolve("js"), ".js");
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> in(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
