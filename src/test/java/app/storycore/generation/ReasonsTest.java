package app.storycore.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.imaging.PictureFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonsTest {

    @Test
    void says_who_can_make_room_when_the_disk_is_full() {
        assertThat(Reasons.of(new FileSystemException("/srv/data/files/a1.tmp", null, "No space left on device")))
                .isEqualTo("The server has no room left. Ask your administrator to make some, then try again.");
        assertThat(Reasons.of(new IOException("spooling", new IOException("There is not enough space on the disk"))))
                .startsWith("The server has no room left.");
    }

    @Test
    void says_of_a_missing_or_unreadable_file_who_should_look() {
        assertThat(Reasons.of(new NoSuchFileException("/srv/data/files/a1"))).startsWith("A file is missing");
        assertThat(Reasons.of(new IOException("Input/output error"))).startsWith("The server could not read or write");
    }

    @Test
    void says_what_is_wrong_with_a_picture() {
        assertThat(Reasons.of(decode(new byte[] {1, 2, 3}))).isEqualTo("Not a picture this program can read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The picture could not be stored: /srv/studio data/files/ab/cd.tmp",
                "The picture could not be stored: /srv/studio/cd.tmp: Permission denied",
                "The picture could not be stored: \"/var/lib/studio/cd\" -> /var/lib/studio/ef: Input/output error",
                "The picture could not be stored: C:\\Studio\\data\\cd.tmp: Access is denied",
                "The picture could not be stored: \\\\nas\\studio\\cd.tmp",
                "The file \"zip\" could not be written: /home/studio/data/tmp/x.zip"
            })
    void shows_no_path_of_the_server_however_old_a_reason_is(String stored) {
        assertThat(Reasons.shown(stored))
                .matches(
                        "The (picture could not be stored|file \"zip\" could not be written): \"?The server could not read"
                                + " or write a file. Ask your administrator to look at its log.");
    }

    @Test
    void keeps_that_the_disk_was_full() {
        assertThat(Reasons.shown("No shot could be drawn. The first one: The picture could not be stored:"
                        + " /srv/data/files/ab.tmp: No space left on device"))
                .isEqualTo(
                        "No shot could be drawn. The first one: The picture could not be stored: The server has no room"
                                + " left. Ask your administrator to make some, then try again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The panel has the aspect ratio 4/3 instead of 16/9.",
                "The engine at http://10.0.0.7:8188/prompt/queue refused the prompt",
                "Day/night and in/out shots are mixed",
                "3 of 8 shots failed"
            })
    void leaves_what_only_looks_like_a_path(String reason) {
        assertThat(Reasons.shown(reason)).isEqualTo(reason);
    }

    @Test
    void fits_into_its_column() {
        assertThat(Reasons.stored("x".repeat(5000))).hasSize(Reasons.LENGTH_MAX).endsWith("…");
    }

    private static IOException decode(byte[] file) {
        try {
            PictureFile.decode(file);
            return new IOException("no trouble");
        } catch (IOException broken) {
            return broken;
        }
    }
}
