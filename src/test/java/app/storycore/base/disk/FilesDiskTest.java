package app.storycore.base.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.storycore.base.StudioProperties;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Files on a disk of their own. */
class FilesDiskTest {

    private static final DiskLimits LIMITS = new DiskLimits(DataSize.ofGigabytes(1), DataSize.ofMegabytes(256));

    @TempDir
    Path data;

    private final MovableDisk dataDisk = new MovableDisk();
    private final MovableDisk filesDisk = new MovableDisk();
    private FilesDisk files;
    private DiskGuard guard;

    @BeforeEach
    void two_disks() {
        files = new FilesDisk(filesDisk, LIMITS);
        DatabaseLog log = mock();
        when(log.isEmbedded()).thenReturn(true);
        guard = new DiskGuard(dataDisk, files, LIMITS, log, new StudioProperties(data));
    }

    @Test
    void nothing_new_begins_while_either_disk_has_too_little_room() {
        assertThat(guard.level()).isEqualTo(DiskLevel.AMPLE);

        filesDisk.free(MovableDisk.LITTLE);
        files.look();
        assertThat(guard.level()).isEqualTo(DiskLevel.LOW);
        assertThatExceptionOfType(DiskFullException.class).isThrownBy(guard::requireRoom);

        dataDisk.free(1);
        assertThat(guard.level()).isEqualTo(DiskLevel.FULL);
        dataDisk.empty();
        filesDisk.empty();
        files.look();
        assertThat(guard.level()).isEqualTo(DiskLevel.AMPLE);
    }

    @Test
    void what_people_write_is_kept_while_only_the_disk_of_files_is_full() {
        filesDisk.free(1);
        files.look();

        assertThat(guard.level()).isEqualTo(DiskLevel.FULL);
        assertThatCode(guard::requireWritable).doesNotThrowAnyException();
        dataDisk.free(1);
        assertThatExceptionOfType(DiskFullException.class).isThrownBy(guard::requireWritable);
    }

    @Test
    void folders_on_one_disk_are_looked_at_once() throws Exception {
        assertThat(new FilesDisk(new StudioProperties(data, data.resolve("..")), LIMITS).space())
                .isEmpty();
    }
}
