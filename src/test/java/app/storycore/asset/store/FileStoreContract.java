package app.storycore.asset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.storycore.base.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of files does alike. */
public abstract class FileStoreContract {

    protected FileStore store;

    /** A store in which there is nothing yet. */
    protected abstract FileStore empty() throws IOException;

    @BeforeEach
    void marked() throws IOException {
        store = empty();
        store.mark("this one");
    }

    @Test
    void keeps_files_whole() throws IOException {
        StoredFile file = put("a panel");

        assertThat(read(file, 0, file.size())).isEqualTo("a panel");
        assertThat(put("a panel")).isEqualTo(file);
        assertThat(read(file, 0, file.size())).isEqualTo("a panel");
        assertThat(read(put(""), 0, 0)).isEmpty();
    }

    @Test
    void opens_any_part_of_a_file() throws IOException {
        StoredFile file = put("0123456789");

        assertThat(read(file, 0, 1)).isEqualTo("0");
        assertThat(read(file, 3, 4)).isEqualTo("3456");
        assertThat(read(file, 9, 1)).isEqualTo("9");
    }

    @Test
    void lets_go_of_a_file_that_is_read_in_part() throws IOException {
        StoredFile file = put("x".repeat(5_000_000));

        try (InputStream in = store.open(file, 0, file.size())) {
            assertThat(in.read()).isEqualTo('x');
        }
        assertThat(read(file, file.size() - 1, 1)).isEqualTo("x");
    }

    @Test
    void tells_what_is_missing() throws IOException {
        StoredFile there = put("there");
        StoredFile missing = file("not there".getBytes(StandardCharsets.UTF_8));

        assertThat(store.missing(Set.of(there.contentHash(), missing.contentHash())))
                .containsExactly(missing.contentHash());
        assertThat(store.missing(Set.of(there.contentHash()))).isEmpty();
        assertThatExceptionOfType(MissingFileException.class)
                .isThrownBy(() -> read(missing, 0, missing.size()))
                .withMessageContaining(missing.contentHash());
    }

    @Test
    void drops_files_for_good() throws IOException {
        StoredFile file = put("a panel");
        StoredFile other = put("another");

        store.drop(file.contentHash());

        assertThat(store.missing(Set.of(file.contentHash(), other.contentHash())))
                .containsExactly(file.contentHash());
        assertThatCode(() -> store.drop(file.contentHash())).doesNotThrowAnyException();
    }

    @Test
    void lists_files_by_the_beginning_of_their_hashes() throws IOException {
        StoredFile one = put("a panel");
        StoredFile two = put("another");
        String first = one.contentHash().substring(0, 2);
        String second = two.contentHash().substring(0, 2);

        assertThat(List.of(first, second)).doesNotHaveDuplicates().doesNotContain("00");
        assertThat(store.list(first)).containsExactly(one.contentHash());
        assertThat(store.list(second)).containsExactly(two.contentHash());
        assertThat(store.list("00")).isEmpty();
    }

    @Test
    void keeps_its_marker() throws IOException {
        assertThat(store.marker()).hasValue("this one");
        assertThat(empty().marker()).isEmpty();
    }

    @Test
    void misses_nothing_for_sure_without_its_marker() throws IOException {
        FileStore unmarked = empty();

        assertThatExceptionOfType(StoreUnreachableException.class)
                .isThrownBy(() -> unmarked.missing(Set.of("ab".repeat(32))))
                .withMessageContaining("store.id");
    }

    /** Stores a text. */
    protected final StoredFile put(String text) throws IOException {
        return put(text.getBytes(StandardCharsets.UTF_8));
    }

    protected final StoredFile put(byte[] bytes) throws IOException {
        StoredFile file = file(bytes);
        Path part = Files.write(store.newPart(), bytes);
        store.put(part, file);
        Files.deleteIfExists(part);
        return file;
    }

    public static StoredFile file(byte[] bytes) {
        return new StoredFile(HexFormat.of().formatHex(Sha256.digest().digest(bytes)), bytes.length);
    }

    protected final String read(StoredFile file, long from, long length) throws IOException {
        try (InputStream in = store.open(file, from, length)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
