package app.storycore.generation.reason;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.imaging.PictureFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileReasonsTest {

    @Test
    void says_who_can_make_room_when_the_disk_is_full() {
        assertThat(FileReasons.of(new FileSystemException("/srv/data/files/a1.tmp", null, "No space left on device")))
                .isEqualTo(Reason.of(ReasonCode.DISK_FULL));
        assertThat(FileReasons.of(
                        new IOException("spooling", new IOException("There is not enough space on the disk"))))
                .isEqualTo(Reason.of(ReasonCode.DISK_FULL));
    }

    @Test
    void says_of_a_missing_or_unreadable_file_who_should_look() {
        assertThat(FileReasons.of(new NoSuchFileException("/srv/data/files/a1")))
                .isEqualTo(Reason.of(ReasonCode.FILE_MISSING));
        assertThat(FileReasons.of(new IOException("Input/output error"))).isEqualTo(Reason.of(ReasonCode.FILE_TROUBLE));
    }

    @Test
    void says_what_is_wrong_with_a_picture() {
        assertThat(FileReasons.of(decode(new byte[] {1, 2, 3}))).isEqualTo(Reason.of(ReasonCode.PICTURE_UNREADABLE));
        assertThat(FileReasons.of(decode(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})))
                .isNotEqualTo(Reason.of(ReasonCode.PICTURE_UNREADABLE));
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
