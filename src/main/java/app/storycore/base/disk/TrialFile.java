package app.storycore.base.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is written to see whether any can be. */
final class TrialFile {

    private static final int BYTES = 1 << 20;

    private TrialFile() {}

    /** Whether a file can be written in {@code folder}, through to the disk; it is gone afterwards. */
    static boolean canBeWritten(Path folder) {
        try {
            Files.createDirectories(folder);
            Path trial = Files.createTempFile(folder, "trial-", ".part");
            try (FileChannel file = FileChannel.open(trial, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.allocate(BYTES);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            } finally {
                Files.deleteIfExists(trial);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
