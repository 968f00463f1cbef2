package app.storycore.delivery.video;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.TemporaryFiles;
import app.storycore.delivery.ExportProgress;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program that makes films, where it is missing, fails, hangs or is no longer wanted. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs that stand in for it are shell scripts")
class FfmpegTest {

    @TempDir
    Path folder;

    @Test
    void makes_films_by_the_program_that_comes_with_the_studio() throws IOException {
        Ffmpeg bundled = new Ffmpeg("");

        assertThat(bundled.look()).isInstanceOfSatisfying(FilmProgram.Ready.class, ready -> {
            assertThat(ready.path()).endsWith("ffmpeg");
            assertThat(ready.version()).matches("[0-9]+\\.[0-9.]+.*");
            assertThat(ready.encoder()).isEqualTo("libopenh264");
        });
        assertThat(TemporaryFiles.folder()).isDirectoryContaining("glob:**/ffmpeg-*");
    }

    @Test
    void unpacks_the_program_again_when_somebody_has_cleared_it_away() throws IOException {
        Ffmpeg bundled = new Ffmpeg("");
        bundled.encoder();
        TemporaryFiles.empty(TemporaryFiles.folder());

        assertThat(bundled.look()).isInstanceOf(FilmProgram.Ready.class);
    }

    @Test
    void prefers_the_better_encoder_of_another_program() throws IOException {
        Ffmpeg own = new Ffmpeg(script("echo ' V....D libopenh264'; echo ' V....D libx264  H.264'"));

        assertThat(own.encoder()).isEqualTo(VideoEncoder.X264);
    }

    @Test
    void says_which_program_is_missing_and_which_setting_names_another() {
        assertThat(new Ffmpeg("no-such-ffmpeg").look()).asString().contains("no-such-ffmpeg", "studio.film.program");
    }

    @Test
    void says_what_a_program_said_that_does_not_start() throws IOException {
        Ffmpeg broken = new Ffmpeg(script("echo libpulse.so.0: cannot open shared object file >&2; exit 127"));

        assertThat(broken.look()).asString().contains("libpulse.so.0", "(127)");
    }

    @Test
    void says_that_a_program_cannot_encode() throws IOException {
        assertThat(new Ffmpeg(script("echo libvpx")).look()).asString().contains("without an H.264 encoder");
    }

    @Test
    void works_again_once_the_program_is_mended() throws IOException {
        String program = script("exit 1");
        Ffmpeg mended = new Ffmpeg(program);
        assertThat(mended.look()).isInstanceOf(FilmProgram.Missing.class);

        script("echo libx264");

        assertThat(mended.look()).isInstanceOf(FilmProgram.Ready.class);
    }

    @Test
    void leaves_nothing_when_the_program_fails() throws IOException {
        Animatic animatic = new Animatic(new Ffmpeg(script("echo libx264; test $# = 1 || exit 3")));
        assertThatThrownBy(() -> animatic.write(
                        aStoryboard().withShots(2).build(),
                        OutputStream.nullOutputStream(),
                        AnimaticOptions.DEFAULT,
                        ExportProgress.NONE))
                .isInstanceOf(FilmException.class)
                .hasMessageContaining("(3)");

        assertThat(TemporaryFiles.folder()).isDirectoryNotContaining("glob:**{animatic,program}*");
    }

    @Test
    void is_killed_when_nobody_reads_the_film_any_more() throws IOException {
        long before = children();
        int[] heard = {0};
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> new Animatic(new Ffmpeg(""))
                        .write(
                                aStoryboard().withShots(40).build(),
                                gone,
                                new AnimaticOptions(320, 180, FrameRate.FPS_24, AnimaticOptions.Camera.MOVING),
                                fraction -> heard[0]++))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");

        assertThat(heard[0]).isLessThan(40);
        assertThat(children()).isEqualTo(before);
        assertThat(TemporaryFiles.folder()).isDirectoryNotContaining("glob:**{animatic,program}*");
    }

    @Test
    void is_killed_within_a_shot_when_nobody_reads_any_more() throws IOException {
        long before = children();
        String endless = script("test $# = 1 && echo libx264 || { cat > /dev/null; exec sleep 600; }");
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        long begun = System.nanoTime();

        assertThatThrownBy(() -> new Animatic(new Ffmpeg(endless))
                        .write(aStoryboard().withShots(1).build(), gone, AnimaticOptions.DEFAULT, ExportProgress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(4));
        assertThat(children()).isEqualTo(before);
        assertThat(TemporaryFiles.folder()).isDirectoryNotContaining("glob:**{animatic,program}*");
    }

    @Test
    void is_killed_when_it_takes_too_long() throws IOException {
        try (ChildProcess sleeping =
                ChildProcess.start(List.of("/bin/sleep", "600"), Map.of(), Duration.ofMillis(50))) {
            assertThat(sleeping.await()).isEqualTo(137);
        }
    }

    @Test
    void is_killed_with_the_thread_that_waits_for_it() throws IOException {
        long before = children();
        Thread.currentThread().interrupt();
        try (ChildProcess sleeping =
                ChildProcess.start(List.of("/bin/sleep", "600"), Map.of(), Duration.ofMinutes(10))) {
            assertThatThrownBy(sleeping::await).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(children()).isEqualTo(before);
    }

    private static long children() {
        return ProcessHandle.current().children().count();
    }

    private String script(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + lines + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toString();
    }
}
