package app.storycore.asset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.time.Instant;
import java.util.List;

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

    /** A part of the store, small enough to be listed at once. */
    interface Shelf {
        /** The hashes of the files here that nobody has stored since {@code old}. */
        List<String> hashes(Instant old) throws IOException;
    }

    /** The parts that hold all files. */
    List<Shelf> shelves() throws IOException;

    /** Deletes a file for good unless somebody has stored it again since {@code old}, and says whether it did. */
    boolean drop(String contentHash, Instant old) throws IOException;
}
