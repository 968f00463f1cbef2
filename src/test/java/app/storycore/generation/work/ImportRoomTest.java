package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.TemporaryFiles;
import app.storycore.base.disk.MovableDisk;
import app.storycore.delivery.archive.PackageFormatException;
import app.storycore.delivery.archive.PackageFormatException.Reason;
import app.storycore.generation.imports.PackageImport;
import app.storycore.quota.QuotaExceededException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportRoomTest extends RunTest {

    @Autowired
    PackageImport imports;

    @Autowired
    MovableDisk disk;

    @AfterEach
    void room_again() {
        disk.empty();
    }

    @Test
    void nothing_is_received_without_room() {
        disk.free(MovableDisk.LITTLE);
        assertRefused(InputStream.nullInputStream(), Reason.NO_ROOM);
    }

    @Test
    void a_package_that_would_fill_the_disk_is_stopped_on_its_way_and_leaves_nothing_behind() throws IOException {
        assertRefused(new Endless(() -> disk.free(MovableDisk.LITTLE)), Reason.NO_ROOM);
        assertThat(TemporaryFiles.folder()).isDirectoryNotContaining("glob:**package*");
    }

    @Test
    void an_account_sends_one_package_at_a_time() {
        InputStream first = new Endless(() -> {
            assertThatThrownBy(() -> imports.receive(owner, InputStream.nullInputStream()))
                    .isInstanceOf(QuotaExceededException.class);
            disk.free(MovableDisk.LITTLE);
        });
        assertRefused(first, Reason.NO_ROOM);
    }

    private void assertRefused(InputStream sent, Reason reason) {
        assertThatThrownBy(() -> imports.receive(owner, sent))
                .isInstanceOfSatisfying(
                        PackageFormatException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** Sends zeros without an end; something happens once it has begun. */
    private static final class Endless extends InputStream {

        private final Runnable meanwhile;
        private int read;

        Endless(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public int read() {
            if (read++ == 0) {
                meanwhile.run();
            }
            return 0;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            bytes[from] = (byte) read();
            return 1;
        }
    }
}
