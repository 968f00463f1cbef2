package app.storycore.asset;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A stored file for the web: opened as often as it is asked for, so that any part of it can be sent. */
final class StoredContent extends AbstractResource {

    private final FileStore store;
    private final StoredFile file;

    StoredContent(FileStore store, StoredFile file) {
        this.store = store;
        this.file = file;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return store.open(file);
    }

    @Override
    public boolean exists() {
        return store.has(file);
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public String getDescription() {
        return "stored file " + file.contentHash();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredContent that && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
