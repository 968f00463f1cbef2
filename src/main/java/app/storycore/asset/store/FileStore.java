package app.storycore.asset.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps files by the hash of their content, for any number of nodes; what it says is stored survives the loss of power.
 *
 * <p>It keeps no count of who needs a file: storing and dropping the same one at once is told apart by its row in the
 * database.
 *
 * @see "src/site/markdown/decisions/0046-one-file-store-for-all-nodes.md"
 */
public interface FileStore {

    /** Its name for people, such as {@code /srv/files}; without secrets. */
    String name();

    /** A new, empty file on a disk of this node, to be written, {@link #put} and deleted by the caller. */
    Path newPart() throws IOException;

    /**
     * Puts a complete file in its place; when it is there already, nothing changes.
     *
     * @param part may be moved away
     * @throws StoreUnreachableException when nobody knows whether it is there now
     */
    void put(Path part, StoredFile file) throws IOException;

    /**
     * Opens a part of a stored file; the caller closes it.
     *
     * @param from its first byte, from 0
     * @param length in bytes, all within the file
     * @throws MissingFileException when the file is not there
     * @throws StoreUnreachableException when nobody knows, also while it is read
     */
    InputStream open(StoredFile file, long from, long length) throws IOException;

    /**
     * Those of these hashes that have no file.
     *
     * @throws StoreUnreachableException when nobody knows
     */
    Set<String> missing(Collection<String> contentHashes) throws IOException;

    /** Deletes a file for good, if it is there. */
    void drop(String contentHash) throws IOException;

    /** All hashes of stored files that begin with {@code prefix}, two hexadecimal digits. */
    List<String> list(String prefix) throws IOException;

    /** Deletes what uploads have left behind that ended before they were complete. */
    void dropAbandoned(Instant old) throws IOException;

    /** What {@link #mark} has written here, if anything. */
    Optional<String> marker() throws IOException;

    /** Writes what tells this store from every other. */
    void mark(String marker) throws IOException;
}
