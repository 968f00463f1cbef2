package app.storycore.backup;

import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.MissingFileException;
import app.storycore.asset.store.StoredFile;
import app.storycore.backup.archive.ArchiveWriter;
import app.storycore.backup.archive.CountedInput;
import app.storycore.backup.archive.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Copies stored files into an archive, and remembers which it could not have as they should be. */
final class FileCopies {

    private final FileStore store;
    private final ArchiveWriter archive;
    private final Progress progress;
    private final List<String> lost = new ArrayList<>();
    private long count;
    private long bytes;

    FileCopies(FileStore store, ArchiveWriter archive, Progress progress) {
        this.store = store;
        this.archive = archive;
        this.progress = progress;
    }

    void copy(ContentList contents) throws IOException {
        progress.begin("Copying files", contents.bytes());
        contents.each(this::copy);
    }

    private void copy(StoredFile file) throws IOException {
        try (InputStream content = store.open(file, 0, file.size())) {
            String hash = archive.addFile(file.contentHash(), new CountedInput(content, this::copied));
            count++;
            if (!hash.equals(file.contentHash())) {
                lost.add(file.contentHash());
            }
        } catch (MissingFileException missing) {
            lost.add(file.contentHash());
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
