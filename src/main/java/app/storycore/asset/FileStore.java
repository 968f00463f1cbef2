package app.storycore.asset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;

/** Keeps files by the hash of their content; what it says is stored survives the loss of power. */
interface FileStore {

    /** Something that writes a file from its beginning to its end. */
    @FunctionalInterface
    interface Content {
        void writeTo(FileChannel file) throws IOException;
    }

    /** Stores what {@code content} writes; nothing is left behind when it throws. */
    StoredFile store(Content content) throws IOException;

    /**
     * Opens a stored file at its first byte.
     *
     * @throws java.nio.file.NoSuchFileException when it is not there
     */
    InputStream open(StoredFile file) throws IOException;

    /** Whether a stored file is still there. */
    boolean has(StoredFile file);
}
