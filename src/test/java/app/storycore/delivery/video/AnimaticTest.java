package app.storycore.delivery.video;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.TemporaryFiles;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.StoryboardBuilder;
import app.storycore.delivery.picture.FramePicture;
import app.storycore.delivery.video.AnimaticOptions.Camera;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnimaticTest {

    private static final long A_MILLISECOND = 24;
    private static final AnimaticOptions SMALL = new AnimaticOptions(320, 180, FrameRate.FPS_24, Camera.STILL);

    /** For what is asked of times only. */
    private static final AnimaticOptions TINY = new AnimaticOptions(64, 36, FrameRate.FPS_24, Camera.STILL);

    private static final Animatic ANIMATIC = new Animatic(new Ffmpeg(""));

    @TempDir
    Path folder;

    @Test
    void has_its_header_before_its_pictures() throws IOException {
        Mp4File film = film(aStoryboard().withShots(3), SMALL);

        assertThat(film.boxes()).startsWith("ftyp", "moov").endsWith("mdat");
    }

    @ParameterizedTest
    @EnumSource
    void lasts_exactly_as_long_as_the_sequence(FrameRate rate) throws IOException {
        Mp4File film = film(
                aStoryboard()
                        .withShot("a", Duration.ofMillis(500))
                        .withShot("b", Duration.ofMinutes(10))
                        .withShot("c", Duration.ofMillis(3333))
                        .withShot("d", Duration.ofMillis(100)),
                TINY.at(rate));

        assertThat(film.seconds()).isEqualTo(603.933);
        assertThat(sum(film.durations())).isEqualTo(603_933 * A_MILLISECOND);
    }

    @ParameterizedTest
    @EnumSource
    void cuts_to_the_millisecond_where_shots_begin_and_can_be_entered_there(FrameRate rate) throws IOException {
        for (AnimaticOptions options :
                List.of(TINY.at(rate), TINY.with(Camera.MOVING).at(rate))) {
            StoryboardBuilder shots = aStoryboard()
                    .withShots(3)
                    .withShot("x", Duration.ofMillis(777))
                    .withShot("y", Duration.ofMillis(4980))
                    .withShot("z", Duration.ofMillis(2030))
                    .withFailedShot("No answer")
                    .withShots(1);
            Mp4File film = film(shots, options);

            List<Long> entries = film.startingPoints().stream()
                    .map(sample -> sum(film.durations().subList(0, sample)))
                    .toList();
            long start = 0;
            for (Frame frame : shots.build().frames()) {
                assertThat(entries).contains(start);
                start += frame.duration().toMillis() * A_MILLISECOND;
            }
        }
    }

    @Test
    void never_drifts_from_durations_finer_than_a_millisecond() throws IOException {
        StoryboardBuilder shots = aStoryboard();
        for (int i = 0; i < 30; i++) {
            shots.withShot("a third of a second", Duration.ofNanos(333_333_333));
        }

        assertThat(sum(film(shots, TINY).durations())).isEqualTo(9_999 * A_MILLISECOND);
    }

    /** Which is what an editor wants; and players show cuts early when pictures stand for seconds, see {@link TimeLine}. */
    @ParameterizedTest
    @EnumSource
    void shows_equally_many_pictures_in_every_second(FrameRate rate) throws IOException {
        for (AnimaticOptions options :
                List.of(TINY.at(rate), TINY.with(Camera.MOVING).at(rate))) {
            Mp4File film = film(
                    aStoryboard()
                            .withShot("long", Duration.ofSeconds(25))
                            .withShot("half", Duration.ofSeconds(3))
                            .withShot("short", Duration.ofSeconds(2)),
                    options);

            assertThat(film.durations()).hasSize(rate.perSecond() * 30).containsOnly(24_000 / rate.perSecond());
        }
    }

    @ParameterizedTest
    @EnumSource
    void can_be_entered_every_few_seconds(Camera camera) throws IOException {
        Mp4File film = film(aStoryboard().withShot("long", Duration.ofSeconds(40)), TINY.with(camera));

        List<Integer> points = film.startingPoints();
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i) - points.get(i - 1)).isBetween(2, 120);
        }
        assertThat(points.getLast()).isGreaterThanOrEqualTo(40 * 24 - 120);
    }

    @Test
    void gives_what_fills_no_picture_to_the_last_of_its_shot() throws IOException {
        Mp4File film =
                film(aStoryboard().withShot("odd", Duration.ofMillis(1030)).withShots(1), TINY);

        assertThat(film.durations().subList(0, 24)).startsWith(1000).endsWith(1000, 1720);
    }

    @Test
    void keeps_its_header_small_however_long_it_is() {
        List<Frame> frames = Collections.nCopies(10_000, theOnly(Duration.ofMinutes(10)));

        List<TimeLine.Shot> shots = TimeLine.of(frames, FrameRate.FPS_24);

        assertThat(shots.stream().mapToInt(TimeLine.Shot::pictures).sum()).isBetween(300_000, 24 * 4 * 3600);
        assertThat(shots.stream().mapToLong(TimeLine.Shot::length).sum()).isEqualTo(6_000_000_000L * A_MILLISECOND);
    }

    private static Frame theOnly(Duration duration) {
        return aStoryboard().withShot("long", duration).build().frames().getFirst();
    }

    @Test
    void tells_players_its_size_and_that_its_colours_are_those_of_bt_709() throws IOException {
        Mp4File film = film(aStoryboard().withShots(1), SMALL);

        assertThat(film.size()).isEqualTo("320x180");
        assertThat(film.colours()).containsExactly(1, 1, 1, 0);
    }

    @Test
    void shows_each_panel_in_its_colours_from_cut_to_cut() throws IOException {
        Storyboard storyboard = aStoryboard()
                .withPanelsOf(640, 360)
                .withShots(2)
                .withFailedShot("No answer")
                .build();
        DecodedFilm film = new DecodedFilm(write(storyboard, SMALL), 320, 180);

        int first = 0;
        for (Frame frame : storyboard.frames()) {
            BufferedImage wanted = FramePicture.of(frame, 320, 180);
            int[] pixels = wanted.getRGB(0, 0, 320, 180, null, 0, 320);
            for (int[] shown : film.pictures(first, pictures(frame))) {
                assertThat(DecodedFilm.decibels(pixels, shown)).isGreaterThan(32);
            }
            first += pictures(frame);
        }
    }

    private static int pictures(Frame frame) {
        return (int) frame.duration().toMillis() * 24 / 1000;
    }

    @Test
    void leaves_no_file_behind() throws IOException {
        film(aStoryboard().withShots(1), SMALL);

        assertThat(TemporaryFiles.folder()).isDirectoryNotContaining("glob:**{animatic,program}*");
    }

    private Mp4File film(StoryboardBuilder storyboard, AnimaticOptions options) throws IOException {
        return new Mp4File(Files.readAllBytes(write(storyboard.build(), options)));
    }

    private Path write(Storyboard storyboard, AnimaticOptions options) throws IOException {
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        ANIMATIC.write(storyboard, film, options, ExportProgress.NONE);
        return Files.write(folder.resolve("film.mp4"), film.toByteArray());
    }

    private static long sum(List<Integer> durations) {
        return durations.stream().mapToLong(Integer::longValue).sum();
    }
}
