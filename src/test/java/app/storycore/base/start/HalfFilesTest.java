package app.storycore.base.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.StudioProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process was writing: half files that will never be whole, and that may be what fills the disk. */
class HalfFilesTest {

    @TempDir
    Path data;

    @Test
    void are_gone_once_the_folder_is_taken_and_whole_ones_stay() throws IOException {
        StudioProperties places = places();
        Path whole = write(places.files().resolve("ab/abcd"));
        Path half = write(places.incoming().resolve("file-1.part"));
        Path spool = write(places.temporary().resolve("package-1.zip"));

        DataFolder.take(places(), true).destroy();

        assertThat(half).doesNotExist();
        assertThat(spool).doesNotExist();
        assertThat(whole).exists();
    }

    @Test
    void of_a_studio_at_work_are_left_alone() throws IOException {
        DataFolder somebody = DataFolder.take(places(), true);
        try {
            Path spool = write(places().temporary().resolve("package-1.zip"));
            assertThat(refusal()).isInstanceOf(StartProblem.class);
            assertThat(spool).exists();
        } finally {
            somebody.destroy();
        }
    }

    @Test
    void of_other_nodes_are_left_alone() throws IOException {
        StudioProperties apart = new StudioProperties(data, data.resolve("srv"));
        Path shared = write(apart.incoming().resolve("file-1.part"));
        DataFolder.take(apart, true).destroy();
        assertThat(shared).as("in a folder of files that may be shared").exists();

        Path half = write(places().incoming().resolve("file-1.part"));
        DataFolder.take(places(), false).destroy();
        assertThat(half).as("of nodes on one database").exists();
    }

    private StudioProperties places() {
        return new StudioProperties(data);
    }

    private Throwable refusal() {
        try {
            DataFolder.take(places(), true).destroy();
            return new IllegalStateException("not refused");
        } catch (StartProblem refused) {
            return refused;
        }
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, "bytes");
    }
}
