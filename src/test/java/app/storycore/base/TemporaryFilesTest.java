package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {

    @TempDir
    Path temp;

    private Path before;

    @BeforeEach
    void remember() throws IOException {
        before = TemporaryFiles.folder();
    }

    @AfterEach
    void as_before() throws IOException {
        TemporaryFiles.keepIn(before);
    }

    @Test
    void a_start_clears_away_all_that_was_left_and_nothing_beyond() throws IOException {
        Path kept = Files.writeString(temp.resolve("kept"), "of somebody else");
        Path place = temp.resolve("temporary");
        Files.writeString(Files.createDirectories(place.resolve("server/work")).resolve("part"), "half an upload");
        Files.writeString(place.resolve("film.mp4"), "half a film");
        Files.createSymbolicLink(place.resolve("link"), temp);

        TemporaryFiles.keepIn(place);

        assertThat(place).isEmptyDirectory();
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
        Path place = temp.resolve("temporary");
        TemporaryFiles.keepIn(place);
        Files.delete(place);

        assertThat(TemporaryFiles.create("film", ".mp4")).exists().hasParent(place);
    }
}
