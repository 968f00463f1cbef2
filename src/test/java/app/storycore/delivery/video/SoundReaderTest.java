package app.storycore.delivery.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.delivery.sound.SoundException;
import app.storycore.delivery.sound.SoundException.Problem;
import app.storycore.delivery.sound.SoundFacts;
import app.storycore.delivery.sound.SoundFormat;
import app.storycore.delivery.sound.SoundPeaks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundReaderTest {

    private static final SoundReader READER = new SoundReader(new Ffmpeg(""));

    @TempDir
    Path folder;

    @Test
    void measures_a_wav_of_8_bits_and_one_channel() throws IOException {
        SoundFacts facts =
                READER.read(TestSounds.made(file("a.wav"), 1.5, "-ac", "1", "-ar", "11025", "-c:a", "pcm_u8"));

        assertThat(facts.format()).isEqualTo(SoundFormat.WAV);
        assertThat(facts.length()).isCloseTo(Duration.ofMillis(1500), Duration.ofMillis(5));
    }

    @Test
    void measures_a_wav_of_24_bits_at_96_kilohertz() throws IOException {
        SoundFacts facts =
                READER.read(TestSounds.made(file("a.wav"), 2, "-ac", "2", "-ar", "96000", "-c:a", "pcm_s24le"));

        assertThat(facts.format()).isEqualTo(SoundFormat.WAV);
        assertThat(facts.length()).isCloseTo(Duration.ofSeconds(2), Duration.ofMillis(5));
    }

    @Test
    void measures_an_mp3_of_variable_rate_with_tags_and_a_cover() throws IOException {
        SoundFacts facts = READER.read(mp3WithCover());

        assertThat(facts.format()).isEqualTo(SoundFormat.MP3);
        assertThat(facts.length()).isCloseTo(Duration.ofSeconds(10), Duration.ofMillis(60));
    }

    @Test
    void measures_an_m4a_with_a_cover() throws IOException {
        Path sound = TestSounds.madeWithPicture(
                file("a.m4a"),
                3,
                "-map",
                "0:a",
                "-map",
                "1:v",
                "-c:a",
                "aac",
                "-c:v",
                "mjpeg",
                "-disposition:v",
                "attached_pic");

        SoundFacts facts = READER.read(sound);

        assertThat(facts.format()).isEqualTo(SoundFormat.M4A);
        assertThat(facts.length()).isCloseTo(Duration.ofSeconds(3), Duration.ofMillis(60));
    }

    @Test
    void knows_a_sound_by_its_content_whatever_it_is_called() throws IOException {
        Path sound = file("notes.txt");
        Files.write(sound, TestSounds.tone(440, 1));

        assertThat(READER.read(sound).format()).isEqualTo(SoundFormat.WAV);
    }

    @Test
    void says_where_a_sound_is_loud_and_where_it_is_not() throws IOException {
        Path sound = file("a.wav");
        byte[] loud = TestSounds.tone(440, 2);
        Arrays.fill(loud, loud.length / 2, loud.length, (byte) 0);
        Files.write(sound, loud);

        int[] levels = SoundPeaks.levels(READER.read(sound).peaks());

        assertThat(levels).hasSize(SoundPeaks.COUNT);
        assertThat(levels[20]).isBetween(SoundPeaks.FULL / 2 - 3, SoundPeaks.FULL / 2 + 3);
        assertThat(levels[SoundPeaks.COUNT - 20]).isZero();
    }

    @Test
    void refuses_an_empty_file() throws IOException {
        Path nothing = Files.createFile(file("a.mp3"));

        assertRefused(Problem.EMPTY, () -> READER.read(nothing));
    }

    @Test
    void refuses_a_text_that_is_called_like_a_sound() throws IOException {
        Path text = Files.writeString(file("a.mp3"), "INT. LIGHTHOUSE - NIGHT\n\nThe lamp turns.");

        assertRefused(Problem.NO_SOUND_FILE, () -> READER.read(text));
    }

    @Test
    void refuses_a_film_that_is_called_like_a_sound() {
        Path film = TestSounds.madeWithPicture(
                file("film.mp4"), 1, "-map", "0:a", "-map", "1:v", "-c:a", "aac", "-c:v", "mpeg4");

        assertRefused(Problem.FILM, () -> READER.read(film));
    }

    @Test
    void refuses_a_silent_film_that_is_called_like_a_sound() {
        Path film = TestSounds.madeWithPicture(file("film.mp4"), 1, "-map", "1:v", "-c:v", "mpeg4");

        assertRefused(Problem.FILM, () -> READER.read(film));
    }

    @Test
    void refuses_an_mp3_that_was_cut_off() throws IOException {
        Path whole = mp3WithCover();
        Path half = file("half.mp3");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(half, Arrays.copyOf(bytes, bytes.length * 2 / 3));

        assertRefused(Problem.CUT_OFF, () -> READER.read(half));
    }

    @Test
    void refuses_a_wav_that_was_cut_off() throws IOException {
        Path half = file("half.wav");
        byte[] bytes = TestSounds.tone(440, 4);
        Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused(Problem.CUT_OFF, () -> READER.read(half));
    }

    @Test
    void refuses_an_m4a_whose_end_is_missing() throws IOException {
        byte[] bytes = Files.readAllBytes(TestSounds.made(file("a.m4a"), 5, "-c:a", "aac"));
        Path half = Files.write(file("half.m4a"), Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused(Problem.DAMAGED, () -> READER.read(half));
    }

    @Test
    void refuses_noise_behind_the_beginning_of_an_mp3() throws IOException {
        Path noise = Files.write(
                file("a.mp3"), ("ID3" + "\7 no sound at all ".repeat(2_000)).getBytes(StandardCharsets.US_ASCII));

        assertRefused(Problem.DAMAGED, () -> READER.read(noise));
    }

    @Test
    void says_that_nothing_here_can_read_sounds() throws IOException {
        Path sound = Files.write(file("a.wav"), TestSounds.tone(440, 1));
        SoundReader nothing = new SoundReader(new Ffmpeg("no-such-ffmpeg"));

        assertRefused(Problem.NO_PROGRAM, () -> nothing.read(sound));
    }

    private Path mp3WithCover() {
        return TestSounds.madeWithPicture(
                file("a.mp3"),
                10,
                "-map",
                "0:a",
                "-map",
                "1:v",
                "-c:a",
                "libmp3lame",
                "-q:a",
                "4",
                "-c:v",
                "mjpeg",
                "-id3v2_version",
                "3",
                "-metadata",
                "title=Night café",
                "-disposition:v",
                "attached_pic");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static void assertRefused(Problem problem, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        SoundException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
