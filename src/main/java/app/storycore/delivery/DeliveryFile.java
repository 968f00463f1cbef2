package app.storycore.delivery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is there completely or not at all. */
public final class DeliveryFile {

    private DeliveryFile() {}

    /** Something that fills a file from its beginning. */
    @FunctionalInterface
    public interface Content {
        void writeTo(FileChannel file) throws IOException;
    }

    /**
     * Fills a new file beside {@code target}, forces it to the disk and gives it its name, replacing what had the
     * name before. Whatever {@code content} throws comes through, and then nothing is left behind.
     */
    public static void write(Path target, Content content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("Not a file: " + target);
        }
        Path part = Files.createTempFile(folder, ".delivery-", ".part");
        try {
            fill(part, content);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void fill(Path part, Content content) throws IOException {
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            content.writeTo(file);
            file.force(true);
        }
    }
}
