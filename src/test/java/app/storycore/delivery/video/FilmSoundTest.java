package app.storycore.delivery.video;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.sound.Sound;
import app.storycore.delivery.sound.SoundFormat;
import app.storycore.delivery.video.AnimaticOptions.Camera;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmSoundTest {

    private static final AnimaticOptions TINY = new AnimaticOptions(64, 36, FrameRate.FPS_24, Camera.STILL);

    @TempDir
    Path folder;

    @Test
    void has_no_sound_where_the_sequence_has_none() throws IOException {
        assertThat(TestSounds.told(film(sequence()))).contains("Video: h264").doesNotContain("Audio:");
    }

    @Test
    void has_one_track_of_aac_in_stereo_at_48_kilohertz() throws IOException {
        Path film = film(sequence().with(List.of(sound(2, 440, 1))));

        assertThat(TestSounds.told(film))
                .containsPattern("Audio: aac[^\\n]*48000 Hz, stereo")
                .contains("Video: h264");
    }

    @Test
    void sounds_at_the_second_at_which_the_shot_begins() throws IOException {
        List<Double> loud = TestSounds.loudness(film(sequence().with(List.of(sound(2, 440, 1)))));

        assertThat(loud.subList(0, 19)).allMatch(level -> level < 0.02);
        assertThat(loud.subList(21, 29)).allMatch(level -> level > 0.4);
        assertThat(loud.subList(32, loud.size())).allMatch(level -> level < 0.02);
    }

    @Test
    void is_as_long_as_the_pictures_however_long_its_sounds_are() throws IOException {
        Path longer = film(sequence().with(List.of(sound(3, 440, 60))));
        Path shorter = film(sequence().with(List.of(sound(1, 440, 0.5))));

        assertThat(new Mp4File(Files.readAllBytes(longer)).seconds()).isBetween(6.0, 6.05);
        assertThat(TestSounds.loudness(longer)).hasSizeBetween(60, 61);
        assertThat(TestSounds.loudness(shorter)).hasSizeBetween(60, 61);
    }

    @Test
    void plays_the_track_of_the_whole_from_the_second_that_was_asked_for() throws IOException {
        Sound track = new Sound(
                Sound.TRACK, "a.wav", SoundFormat.WAV, Duration.ofMillis(1500), Duration.ofSeconds(1), source(440, 1));

        List<Double> loud = TestSounds.loudness(film(sequence().with(List.of(track))));

        assertThat(loud.subList(0, 14)).allMatch(level -> level < 0.02);
        assertThat(loud.subList(16, 24)).allMatch(level -> level > 0.4);
        assertThat(loud.subList(27, loud.size())).allMatch(level -> level < 0.02);
    }

    @Test
    void mixes_sounds_as_loud_as_they_are() throws IOException {
        List<Double> alone = TestSounds.loudness(film(sequence().with(List.of(sound(1, 440, 2)))));
        List<Double> together = TestSounds.loudness(film(sequence().with(List.of(sound(0, 523, 6), sound(1, 440, 2)))));

        assertThat(together.get(10)).isGreaterThan(alone.get(10) + 0.2);
        assertThat(together.get(40)).isCloseTo(alone.get(10), org.assertj.core.data.Offset.offset(0.06));
    }

    @Test
    void keeps_sounds_of_many_shots_at_their_seconds_and_as_loud() throws IOException {
        int shots = SoundMix.AT_ONCE * 2 + 3;
        var builder = aStoryboard();
        List<Sound> sounds = new ArrayList<>();
        for (int i = 1; i <= shots; i++) {
            builder.withShot("Shot number " + i, Duration.ofMillis(500));
            sounds.add(sound(i, 440, 0.2));
        }

        List<Double> loud = TestSounds.loudness(film(builder.build().with(sounds)));

        for (int i = 0; i < shots; i++) {
            assertThat(loud.get(5 * i + 1)).as("shot %s", i + 1).isBetween(0.4, 0.6);
            assertThat(loud.get(5 * i + 4)).as("behind shot %s", i + 1).isLessThan(0.05);
        }
    }

    private static Storyboard sequence() {
        return aStoryboard()
                .withShot("a", Duration.ofSeconds(2))
                .withShot("b", Duration.ofSeconds(2))
                .withShot("c", Duration.ofSeconds(2))
                .build();
    }

    private static Sound sound(int shot, int hertz, double seconds) {
        return new Sound(
                shot,
                "tone.wav",
                SoundFormat.WAV,
                Duration.ZERO,
                Duration.ofMillis((long) (seconds * 1000)),
                source(hertz, seconds));
    }

    private static Sound.Source source(int hertz, double seconds) {
        return () -> new ByteArrayInputStream(TestSounds.tone(hertz, seconds));
    }

    private Path film(Storyboard storyboard) throws IOException {
        Path film = Files.createTempFile(folder, "film", ".mp4");
        try (OutputStream out = Files.newOutputStream(film)) {
            new Animatic(new Ffmpeg("")).write(storyboard, out, TINY, ExportProgress.NONE);
        }
        return film;
    }
}
