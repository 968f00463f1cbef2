package app.storycore.workflow.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.StudioProperties;
import app.storycore.base.start.StartProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretCipherTest {

    private static final UUID ROW = UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    void reads_what_it_wrote_and_writes_the_same_secret_differently_each_time() {
        SecretCipher cipher = ofFolder(folder);
        String stored = cipher.encrypt("sesame", ROW);

        assertThat(stored).doesNotContain("sesame").isNotEqualTo(cipher.encrypt("sesame", ROW));
        assertThat(cipher.decrypt(stored, ROW)).contains("sesame");
        assertThat(ofFolder(folder).decrypt(stored, ROW)).contains("sesame");
    }

    @Test
    void refuses_a_secret_of_another_row_one_that_was_changed_and_what_is_none() {
        SecretCipher cipher = ofFolder(folder);
        String stored = cipher.encrypt("sesame", ROW);
        byte[] changed = Base64.getDecoder().decode(stored);
        changed[changed.length - 1] ^= 1;

        assertThat(cipher.decrypt(stored, UUID.randomUUID())).isEmpty();
        assertThat(cipher.decrypt(Base64.getEncoder().encodeToString(changed), ROW))
                .isEmpty();
        assertThat(cipher.decrypt("AAAA", ROW)).isEmpty();
        assertThat(cipher.decrypt("no base64!", ROW)).isEmpty();
    }

    @Test
    void does_not_read_with_another_key_and_makes_none_for_reading() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        String stored = ofFolder(folder).encrypt("sesame", ROW);

        assertThat(ofFolder(elsewhere).decrypt(stored, ROW)).isEmpty();
        assertThat(elsewhere).isEmptyDirectory();
        ofFolder(elsewhere).encrypt("other", ROW);
        assertThat(ofFolder(elsewhere).decrypt(stored, ROW)).isEmpty();
    }

    @Test
    void only_this_user_may_read_the_key() throws IOException {
        ofFolder(folder).encrypt("sesame", ROW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.key"))))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void nodes_that_begin_at_once_in_one_folder_have_one_key() throws Exception {
        CyclicBarrier start = new CyclicBarrier(8);
        Callable<String> node = () -> {
            SecretCipher cipher = ofFolder(folder);
            start.await();
            return cipher.encrypt("sesame", ROW);
        };
        Set<String> secrets = new HashSet<>();
        try (ExecutorService nodes = Executors.newFixedThreadPool(8)) {
            for (Future<String> one : nodes.invokeAll(List.of(node, node, node, node, node, node, node, node))) {
                secrets.add(one.get());
            }
        }
        assertThat(secrets)
                .hasSize(8)
                .allSatisfy(stored ->
                        assertThat(ofFolder(folder).decrypt(stored, ROW)).contains("sesame"));
    }

    @Test
    void a_key_from_the_settings_needs_no_file_and_is_never_written_down() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        SecretProperties settings = new SecretProperties(key);
        String stored = new SecretCipher(settings, new StudioProperties(folder)).encrypt("sesame", ROW);

        assertThat(folder).isEmptyDirectory();
        assertThat(new SecretCipher(settings, new StudioProperties(folder)).decrypt(stored, ROW))
                .contains("sesame");
        assertThat(settings.toString()).doesNotContain(key);
    }

    @Test
    void a_key_that_is_none_stops_the_start_without_being_repeated() {
        for (String wrong : List.of("short", Base64.getEncoder().encodeToString(new byte[16]))) {
            assertThatThrownBy(() -> new SecretProperties(wrong))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("studio.secrets.key")
                    .hasMessageNotContaining(wrong);
        }
    }

    private static SecretCipher ofFolder(Path data) {
        return new SecretCipher(new SecretProperties(""), new StudioProperties(data));
    }
}
