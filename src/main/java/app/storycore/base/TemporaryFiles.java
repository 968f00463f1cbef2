package app.storycore.base;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The one place for files that nobody needs any more when this process has ended: a folder of this process in the data
 * folder, which the next start deletes, however this process ends.
 *
 * <p>One for the whole process and not a bean, as the fonts of the JDK are, which need files of their own.
 *
 * @see "src/site/markdown/decisions/0033-one-place-for-temporary-files.md"
 */
public final class TemporaryFiles {

    private static volatile @Nullable Path folder;
    private static @Nullable ProcessFolder own;

    private TemporaryFiles() {}

    /** Makes everything in {@code place} from now on, and deletes there what processes have left that are gone. */
    public static synchronized void keepIn(Path place) throws IOException {
        if (own != null) {
            own.close();
        }
        own = ProcessFolder.in(place);
        folder = own.path();
    }

    /** Deletes all that is in {@code place}, if there is such a folder. */
    public static void empty(Path place) throws IOException {
        if (Files.notExists(place)) {
            return;
        }
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (!directory.equals(place)) {
                    Files.deleteIfExists(directory);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** A new, empty file; whoever takes it deletes it as soon as it is no longer needed. */
    public static Path create(String kind, String suffix) throws IOException {
        return Files.createTempFile(folder(), kind + "-", suffix);
    }

    /** A new, empty folder; whoever takes it deletes it as soon as it is no longer needed. */
    public static Path createFolder(String kind) throws IOException {
        return Files.createTempDirectory(folder(), kind + "-");
    }

    /** Deletes a folder with all that is in it, or a file. */
    public static void delete(Path place) throws IOException {
        empty(place);
        Files.deleteIfExists(place);
    }

    /** The place itself, made anew if somebody has cleared it away; in the system's folder where no application runs. */
    public static synchronized Path folder() throws IOException {
        Path place = folder;
        if (place == null) {
            place = Files.createTempDirectory("storycore-");
            folder = place;
        }
        return Files.createDirectories(place);
    }
}
