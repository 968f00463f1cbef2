package app.storycore.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFolderTest {

    @TempDir
    Path place;

    @Test
    void is_left_alone_for_as_long_as_its_process_lives_and_gone_at_the_next_start() throws IOException {
        ProcessFolder one = ProcessFolder.in(place);
        Path film = Files.writeString(one.path().resolve("film.mp4"), "half a film");

        ProcessFolder two = ProcessFolder.in(place);
        assertThat(two.path()).isNotEqualTo(one.path());
        assertThat(film).exists();

        one.close();
        ProcessFolder three = ProcessFolder.in(place);
        assertThat(one.path()).doesNotExist();
        assertThat(two.path()).isEmptyDirectory();

        two.close();
        three.close();
        ProcessFolder.in(place).close();
        assertThat(place).isDirectoryNotContaining("glob:**" + one.path().getFileName() + "*");
    }
}
