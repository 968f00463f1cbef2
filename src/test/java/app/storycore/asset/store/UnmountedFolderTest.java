package app.storycore.asset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shared folder that is not mounted: an empty one, which can be written. */
class UnmountedFolderTest {

    private static final StoredFile FILE = new StoredFile("ab".repeat(32), 5);

    @TempDir
    Path folder;

    private FolderFileStore store;

    @BeforeEach
    void mounted() throws IOException {
        store = new FolderFileStore(folder);
        store.mark("shared");
    }

    @Test
    void takes_no_file() throws IOException {
        Path part = Files.writeString(store.newPart(), "bytes");
        Files.delete(folder.resolve("store.id"));

        assertUnreachable(() -> store.put(part, FILE));
        assertUnreachable(store::newPart);
        assertThat(folder.resolve("ab")).doesNotExist();
        assertThat(part).exists();
    }

    @Test
    void misses_no_file() throws IOException {
        Files.delete(folder.resolve("store.id"));

        assertUnreachable(() -> store.missing(Set.of(FILE.contentHash())));
        assertUnreachable(() -> store.open(FILE, 0, 5).close());
    }

    private interface Question {
        void ask() throws IOException;
    }

    private static void assertUnreachable(Question question) {
        assertThatExceptionOfType(StoreUnreachableException.class).isThrownBy(question::ask);
    }
}
