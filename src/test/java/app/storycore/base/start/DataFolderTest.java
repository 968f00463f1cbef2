package app.storycore.base.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.disk.DiskLimits;
import app.storycore.base.disk.MovableDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

class DataFolderTest {

    @TempDir
    Path temp;

    @Test
    void makes_a_missing_folder() throws IOException {
        Path folder = temp.resolve("a/b");
        DataFolder.take(folder).destroy();
        assertThat(folder).isDirectory();
    }

    @Test
    void says_that_another_studio_has_the_folder_until_it_is_given_back() throws IOException {
        DataFolder first = DataFolder.take(temp);
        assertThatThrownBy(() -> DataFolder.take(temp))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("is in use by another StoryCore Studio")
                .hasMessageContaining("--studio.data=");
        first.destroy();
        DataFolder.take(temp).destroy();
    }

    @Test
    void says_that_the_disk_is_full_and_what_is_needed() {
        DataFolder folder = DataFolder.take(temp);
        MovableDisk disk = new MovableDisk();
        DiskLimits limits = Binder.get(new StandardEnvironment()).bindOrCreate("studio.disk", DiskLimits.class);
        try {
            folder.requireRoom(limits, disk);
            disk.free(100_000);
            assertThatThrownBy(() -> folder.requireRoom(limits, disk))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("is full: 100 kB are free, and")
                    .hasMessageContaining("make room, or choose another folder with --studio.data=FOLDER.");
        } finally {
            folder.destroy();
        }
    }

    @Test
    void says_that_the_folder_cannot_be_written() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "no folder");
        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("--studio.data=");
    }
}
