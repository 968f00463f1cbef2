package app.storycore.backup.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.backup.archive.BackupProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewArchiveTest {

    @TempDir
    Path temp;

    @Test
    void what_is_not_finished_leaves_nothing() throws IOException {
        try (NewArchive archive = NewArchive.at(temp.resolve("studio.zip"), false)) {
            archive.stream().write(new byte[1000]);
            assertThat(names())
                    .singleElement()
                    .asString()
                    .startsWith("studio.zip.")
                    .endsWith(".part");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void a_file_that_came_meanwhile_is_not_written_over() throws IOException {
        Path file = temp.resolve("studio.zip");
        try (NewArchive archive = NewArchive.at(file, false)) {
            Files.writeString(file, "of somebody else");
            assertThatThrownBy(archive::finish).hasMessageContaining("There is a file " + file + " already");
        }
        assertThat(file).hasContent("of somebody else");
        assertThat(names()).containsExactly("studio.zip");
    }

    @Test
    void a_failed_write_is_told_with_the_room_that_is_left() throws IOException {
        Path file = temp.resolve("studio.zip");
        NewArchive archive = NewArchive.at(file, false);
        OutputStream out = archive.stream();
        archive.close();
        assertThatThrownBy(() -> out.write(new byte[10]))
                .isInstanceOf(BackupProblem.class)
                .hasCauseInstanceOf(ClosedChannelException.class)
                .hasMessageContaining("The archive " + file + " cannot be written (")
                .hasMessageContaining("make room, or name a file on another disk.");
    }

    @Test
    void a_folder_is_no_place_for_it() {
        assertThatThrownBy(() -> NewArchive.at(temp, true)).hasMessage(temp + " is a folder; name a file in it.");
        Path nowhere = temp.resolve("nowhere/studio.zip");
        assertThatThrownBy(() -> NewArchive.at(nowhere, false))
                .hasMessageContaining("Nothing can be written to the folder");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
