package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {

    @TempDir
    Path temp;

    @AfterEach
    void away_from_a_folder_that_goes() throws IOException {
        TemporaryFiles.keepIn(Path.of("target/temporary"));
    }

    @Test
    void a_start_clears_away_all_that_was_left_and_nothing_beyond() throws IOException {
        Path kept = Files.writeString(temp.resolve("kept"), "of somebody else");
        Path place = temp.resolve("temporary");
        Files.writeString(Files.createDirectories(place.resolve("server/work")).resolve("part"), "half an upload");
        Files.writeString(place.resolve("film.mp4"), "half a film");
        Files.createSymbolicLink(place.resolve("link"), temp);

        TemporaryFiles.keepIn(place);

        assertThat(TemporaryFiles.folder()).isEmptyDirectory().hasParent(place);
        assertThat(place).isDirectoryNotContaining("glob:**{server,film,link}*");
        assertThat(kept).exists();
    }

    @Test
    void a_folder_goes_with_all_that_is_in_it() throws IOException {
        TemporaryFiles.keepIn(temp.resolve("temporary"));
        Path folder = TemporaryFiles.createFolder("film");
        Files.writeString(Files.createDirectories(folder.resolve("clips")).resolve("one.mp4"), "a clip");

        TemporaryFiles.delete(folder);

        assertThat(TemporaryFiles.folder()).isEmptyDirectory();
    }

    @Test
    void a_file_is_made_although_somebody_has_cleared_the_place_away() throws IOException {
        TemporaryFiles.keepIn(temp.resolve("temporary"));
        Path folder = TemporaryFiles.folder();
        Files.delete(folder);

        assertThat(TemporaryFiles.create("film", ".mp4")).exists().hasParent(folder);
    }
}
