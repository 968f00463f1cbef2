package app.storycore.asset;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.MovableClock;
import app.storycore.base.StudioProperties;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest {

    @TempDir
    Path data;

    private FolderFileStore store;

    @BeforeEach
    void a_store() throws IOException {
        store = new FolderFileStore(new StudioProperties(data), new MovableClock());
        store.dropAllHalfFiles();
    }

    @Test
    void a_start_drops_what_a_killed_process_was_writing_and_keeps_what_is_whole() throws IOException {
        StoredFile whole = store.store(file -> file.write(ByteBuffer.wrap(new byte[] {1, 2, 3})));
        Path spool = Files.write(store.temporary(), new byte[1000]);

        store.dropAllHalfFiles();

        assertThat(spool).doesNotExist();
        assertThat(store.has(whole)).isTrue();
    }
}
