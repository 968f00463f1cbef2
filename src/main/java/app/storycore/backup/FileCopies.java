package app.storycore.backup;

import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.asset.store.StoredFile;
import app.storycore.backup.archive.ArchiveWriter;
import app.storycore.backup.archive.CountedInput;
import app.storycore.backup.archive.Progress;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies stored files into an archive, and remembers which it could not have as they should be. */
final class FileCopies {

    private static final Logger LOG = LoggerFactory.getLogger(FileCopies.class);

    private final FileStore store;
    private final ArchiveWriter archive;
    private final Progress progress;
    private final HoldWatch hold;
    private final List<String> lost = new ArrayList<>();
    private long count;
    private long bytes;

    FileCopies(FileStore store, ArchiveWriter archive, Progress progress, HoldWatch hold) {
        this.store = store;
        this.archive = archive;
        this.progress = progress;
        this.hold = hold;
    }

    void copy(ContentList contents) throws IOException, SQLException {
        progress.begin("Copying files", contents.bytes());
        contents.each(this::copy);
        hold.ask();
    }

    private void copy(StoredFile file) throws IOException, SQLException {
        Optional<ReadableInput> found = open(file);
        if (found.isEmpty()) {
            lost.add(file.contentHash());
            return;
        }
        try (ReadableInput content = found.get()) {
            String hash = archive.addFile(file.contentHash(), new CountedInput(content, this::copied));
            count++;
            if (!hash.equals(file.contentHash())) {
                lost.add(file.contentHash());
            }
        }
        hold.askNowAndThen();
    }

    /** Empty when the store does not have it, or has it unreadable: every backup from then on would stop there. */
    private Optional<ReadableInput> open(StoredFile file) throws IOException {
        try {
            return Optional.of(new ReadableInput(store.open(file, 0, file.size())));
        } catch (StoreUnreachableException away) {
            throw away;
        } catch (IOException lostOrUnreadable) {
            LOG.debug("Stored file {}", file.contentHash(), lostOrUnreadable);
            return Optional.empty();
        }
    }

    private void copied(long more) {
        bytes += more;
        progress.add(more);
    }

    long count() {
        return count;
    }

    long bytes() {
        return bytes;
    }

    List<String> lost() {
        return List.copyOf(lost);
    }
}
