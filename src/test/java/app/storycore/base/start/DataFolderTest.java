package app.storycore.base.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.StudioProperties;
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
        take(folder).destroy();
        assertThat(folder).isDirectory();
    }

    @Test
    void says_that_another_studio_has_the_folder_until_it_is_given_back() throws IOException {
        DataFolder first = take(temp);
        assertThatThrownBy(() -> take(temp))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("is in use by another StoryCore Studio")
                .hasMessageContaining("--studio.data=");
        first.destroy();
        take(temp).destroy();
    }

    @Test
    void says_that_the_disk_is_full_and_what_is_needed() {
        MovableDisk disk = new MovableDisk();
        DiskLimits limits = Binder.get(new StandardEnvironment()).bindOrCreate("studio.disk", DiskLimits.class);
        DataFolder.requireRoom(limits, disk, "folder of files /srv/files", "studio.files");
        disk.free(100_000);
        assertThatThrownBy(() -> DataFolder.requireRoom(limits, disk, "folder of files /srv/files", "studio.files"))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("The disk of the folder of files /srv/files is full: 100 kB are free, and")
                .hasMessageContaining("make room, or choose another folder with --studio.files=FOLDER.");
    }

    @Test
    void says_that_the_folder_cannot_be_written() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "no folder");
        assertThatThrownBy(() -> take(file.resolve("data")))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("--studio.data=");
    }

    @Test
    void is_shared_by_nodes_of_one_database() {
        DataFolder one = DataFolder.take(new StudioProperties(temp), false);
        DataFolder.take(new StudioProperties(temp), false).destroy();
        one.destroy();
    }

    @Test
    void makes_a_missing_folder_of_files_and_says_that_it_cannot_be_made() throws IOException {
        Path files = temp.resolve("srv/files");
        DataFolder.take(new StudioProperties(temp.resolve("data"), files), true).destroy();
        assertThat(files).isDirectory();

        Path file = Files.writeString(temp.resolve("file"), "no folder");
        assertThatThrownBy(() -> DataFolder.take(new StudioProperties(temp, file.resolve("files")), true))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("The folder of files " + file.resolve("files") + " cannot be made")
                .hasMessageContaining("--studio.files=");
    }

    private static DataFolder take(Path folder) {
        return DataFolder.take(new StudioProperties(folder), true);
    }
}
