package app.storycore.delivery.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ElfLibraryTest {

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_unpacked_program_needs_no_library_of_sound_or_screen() throws Exception {
        BundledFfmpeg bundled = new BundledFfmpeg();
        Path program = Path.of(bundled.path());

        ProcessBuilder version = new ProcessBuilder(program.toString(), "-version")
                .redirectErrorStream(true)
                .directory(folder.toFile());
        version.environment().putAll(bundled.environment());
        Process listing = version.start();
        String said = new String(listing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(listing.waitFor()).as(said).isZero();
        assertThat(loadedBy(program, bundled))
                .contains("libavdevice.so")
                .doesNotContain("libpulse", "libasound", "libxcb");
        assertThat(loadedBy(program, bundled)).contains("libva.so.2 => " + program.getParent());
    }

    @Test
    void leaves_a_file_of_another_form_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("other.so"), "no library at all ".repeat(10));

        ElfLibrary.unlink(file, Set.of("libpulse.so.0"), "libc.so.6");

        assertThat(file).hasContent("no library at all ".repeat(10));
    }

    @Test
    void leaves_a_library_that_ends_too_early_as_it_is() throws IOException {
        byte[] header = Arrays.copyOf(new byte[] {0x7f, 'E', 'L', 'F', 2, 1}, 0x40);
        header[0x20] = 0x7f;
        header[0x38] = 1;
        Path file = Files.write(folder.resolve("short.so"), header);

        ElfLibrary.unlink(file, Set.of("libpulse.so.0"), "libc.so.6");

        assertThat(file).hasBinaryContent(header);
    }

    /** The libraries that the loader of the system gathers for a program, one a line. */
    private static String loadedBy(Path program, BundledFfmpeg bundled) throws Exception {
        ProcessBuilder loader = new ProcessBuilder(program.toString()).redirectErrorStream(true);
        loader.environment().putAll(bundled.environment());
        loader.environment().put("LD_TRACE_LOADED_OBJECTS", "1");
        Process listing = loader.start();
        String libraries = new String(listing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        listing.waitFor();
        return libraries;
    }
}
