package app.storycore.asset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest extends FileStoreContract {

    private static final StoredFile FILE = new StoredFile("ab".repeat(32), 5);

    @TempDir
    Path temp;

    private Path folder;

    @Override
    protected FileStore empty() throws IOException {
        folder = Files.createTempDirectory(temp, "files");
        return new FolderFileStore(folder);
    }

    /** A shared folder that is not mounted looks empty, and can be written. */
    @Test
    void takes_and_misses_no_file_while_it_is_not_mounted() throws IOException {
        Path part = Files.writeString(store.newPart(), "bytes");
        Files.delete(folder.resolve("store.id"));

        assertUnreachable(() -> store.put(part, FILE));
        assertUnreachable(store::newPart);
        assertThat(folder.resolve("ab")).doesNotExist();
        assertThat(part).exists();
        assertUnreachable(() -> store.missing(Set.of(FILE.contentHash())));
        assertUnreachable(() -> store.open(FILE, 0, 5).close());
    }

    @Test
    void clears_away_only_old_parts() throws IOException {
        Instant now = Instant.now();
        Path old = store.newPart();
        Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofHours(2))));
        Path young = store.newPart();

        store.dropAbandoned(now.minus(Duration.ofHours(1)));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    private interface Question {
        void ask() throws IOException;
    }

    private static void assertUnreachable(Question question) {
        assertThatExceptionOfType(StoreUnreachableException.class)
                .isThrownBy(question::ask)
                .withMessageContaining("is not mounted");
    }
}
