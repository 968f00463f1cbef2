package app.storycore.workflow.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The key in the data folder, readable for this user only; of several nodes that make it at once, one does. */
final class SecretKeyFile {

    private static final String NAME = "secrets.key";

    private final Path file;

    SecretKeyFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** The key, null when there is none. */
    byte @Nullable [] read() throws IOException {
        if (Files.notExists(file)) {
            return null;
        }
        byte[] key = SecretProperties.decoded(Files.readString(file).strip());
        if (key == null) {
            throw new IOException("No key is in the file " + file);
        }
        return key;
    }

    /** The key, made when there is none. */
    byte[] readOrMake() throws IOException {
        byte[] key = read();
        if (key != null) {
            return key;
        }
        make();
        key = read();
        if (key == null) {
            throw new IOException("The key has gone from " + file);
        }
        return key;
    }

    /** Whole or not at all, and never in place of another: a temporary file has rights for this user only. */
    private void make() throws IOException {
        Path made = Files.createTempFile(file.toAbsolutePath().getParent(), NAME, ".new");
        try {
            byte[] key = new byte[SecretProperties.KEY_BYTES];
            new SecureRandom().nextBytes(key);
            write(made, Base64.getEncoder().encode(key));
            place(made);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void write(Path to, byte[] text) throws IOException {
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private void place(Path made) throws IOException {
        try {
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException another) {
            // made by another node in this moment, and as good
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(made, file);
        }
    }
}
