package app.storycore.delivery.video;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.CameraFrame;
import app.storycore.base.film.CameraPath;
import app.storycore.base.film.CameraPreset;
import app.storycore.base.film.ShotMotion;
import app.storycore.base.film.Transition;
import app.storycore.base.film.Transition.Kind;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.PanelReader;
import app.storycore.delivery.Scaling;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.StoryboardBuilder;
import app.storycore.delivery.picture.FramePicture;
import app.storycore.delivery.sound.Sound;
import app.storycore.delivery.sound.SoundFormat;
import app.storycore.delivery.video.AnimaticOptions.Camera;
import app.storycore.delivery.video.overlay.BurnIn;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Films with fades, camera moves, burnt-in numbers and a title, as they come out of a decoder. */
class FilmMotionTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final AnimaticOptions SMALL = new AnimaticOptions(WIDTH, HEIGHT, FrameRate.FPS_24, Camera.STILL);
    private static final long A_MILLISECOND = 24;
    private static final double ALIKE = 32;
    private static final double OTHER = 24;

    @TempDir
    Path folder;

    @Test
    void dissolves_from_the_shot_before_within_the_first_second_of_the_shot() throws IOException {
        Storyboard story = cutTo(Kind.DISSOLVE);
        int[] before = still(story, 0);
        int[] after = still(story, 1);

        List<int[]> pictures = decoded(film(story, SMALL), SMALL).pictures(24, 72);

        assertThat(DecodedFilm.decibels(pictures.get(23), before)).isGreaterThan(ALIKE);
        assertThat(DecodedFilm.decibels(pictures.get(24), before)).isGreaterThan(ALIKE);
        int[] middle = new int[before.length];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = average(before[i], after[i]);
        }
        assertThat(DecodedFilm.decibels(pictures.get(35), middle)).isGreaterThan(ALIKE - 4);
        assertThat(DecodedFilm.decibels(pictures.get(36), middle)).isGreaterThan(ALIKE - 4);
        assertThat(DecodedFilm.decibels(pictures.get(36), after)).isLessThan(ALIKE - 5);
        assertThat(DecodedFilm.decibels(pictures.get(48), after)).isGreaterThan(ALIKE);
        assertThat(DecodedFilm.decibels(pictures.get(71), after)).isGreaterThan(ALIKE);
    }

    @Test
    void fades_through_black_to_the_shot() throws IOException {
        Storyboard story = cutTo(Kind.FADE_THROUGH_BLACK);

        List<int[]> pictures = decoded(film(story, SMALL), SMALL).pictures(48, 48);

        assertThat(DecodedFilm.decibels(pictures.getFirst(), still(story, 0))).isGreaterThan(OTHER);
        assertThat(light(pictures.get(11))).isLessThan(0.05 * light(still(story, 0)) + 6);
        assertThat(light(pictures.get(6))).isBetween(0.35 * light(still(story, 0)), 0.6 * light(still(story, 0)));
        assertThat(light(pictures.get(18))).isBetween(0.35 * light(still(story, 1)), 0.65 * light(still(story, 1)));
        assertThat(DecodedFilm.decibels(pictures.get(30), still(story, 1))).isGreaterThan(ALIKE);
    }

    @Test
    void fades_from_black_without_showing_the_shot_before() throws IOException {
        Storyboard story = cutTo(Kind.FADE_FROM_BLACK);

        List<int[]> pictures = decoded(film(story, SMALL), SMALL).pictures(47, 48);

        assertThat(DecodedFilm.decibels(pictures.getFirst(), still(story, 0))).isGreaterThan(ALIKE);
        assertThat(light(pictures.get(1))).isLessThan(0.1 * light(still(story, 1)) + 4);
        assertThat(light(pictures.get(13))).isBetween(0.4 * light(still(story, 1)), 0.65 * light(still(story, 1)));
        assertThat(DecodedFilm.decibels(pictures.get(26), still(story, 1))).isGreaterThan(ALIKE);
    }

    @ParameterizedTest
    @EnumSource
    void is_as_long_and_has_as_many_pictures_with_fades_moves_and_numbers_as_without(FrameRate rate)
            throws IOException {
        AnimaticOptions tiny = new AnimaticOptions(64, 36, rate, Camera.STILL);
        StoryboardBuilder shots = aStoryboard();
        for (CameraPreset preset : CameraPreset.values()) {
            shots.withShot("a", Duration.ofMillis(777))
                    .moving(new ShotMotion(new Transition(Kind.DISSOLVE, Duration.ofSeconds(2)), preset.path()))
                    .withShot("b", Duration.ofMillis(2500))
                    .moving(new ShotMotion(new Transition(Kind.FADE_FROM_BLACK, Duration.ofMillis(300)), null));
        }
        Storyboard plain = still(shots.build());
        AnimaticOptions burnt = tiny.with(new BurnIn(true, true));

        List<Integer> without = new Mp4File(Files.readAllBytes(film(plain, tiny))).durations();

        for (AnimaticOptions options : List.of(tiny, burnt)) {
            Mp4File film = new Mp4File(Files.readAllBytes(film(shots.build(), options)));
            assertThat(film.durations()).isEqualTo(without);
            assertThat(film.durations().stream().mapToLong(one -> one).sum()).isEqualTo(7 * 3277 * A_MILLISECOND);
        }
        assertThat(new Mp4File(Files.readAllBytes(film(whole(), tiny))).durations())
                .hasSize(3 * rate.perSecond())
                .containsOnly(24_000 / rate.perSecond());
    }

    private static Storyboard whole() {
        return aStoryboard()
                .withShot("a", Duration.ofSeconds(1))
                .withShot("b", Duration.ofSeconds(2))
                .moving(new ShotMotion(
                        new Transition(Kind.DISSOLVE, Duration.ofMillis(700)), CameraPreset.PUSH_IN.path()))
                .build();
    }

    @Test
    void is_the_same_film_byte_for_byte_where_nobody_chose_anything() throws IOException {
        Storyboard story = aStoryboard().withShots(3).build();

        byte[] plain = Files.readAllBytes(film(story, SMALL));
        byte[] cut = Files.readAllBytes(film(still(story), AnimaticOptions.of(FilmSettings.DEFAULT, WIDTH, HEIGHT)));

        assertThat(cut).isEqualTo(plain);
    }

    /** The panel is a chart of fine detail, so that a shift of two pixels shows. */
    @Test
    void sees_the_first_frame_at_the_start_and_the_second_at_the_end() throws IOException {
        CameraPath path = new CameraPath(new CameraFrame(500, 1_500, 8_000), new CameraFrame(4_000, 3_000, 5_000));
        Storyboard story = aStoryboard()
                .withPanelsOf(1280, 720)
                .withShot("a", Duration.ofSeconds(2))
                .moving(new ShotMotion(Transition.CUT, path))
                .build();

        List<int[]> pictures = decoded(film(story, SMALL), SMALL).pictures(0, 48);

        assertThat(shift(pictures.getFirst(), story, path.from())).isLessThanOrEqualTo(1);
        assertThat(shift(pictures.getLast(), story, path.to())).isLessThanOrEqualTo(1);
        assertThat(DecodedFilm.decibels(pictures.getFirst(), crop(story, path.to(), 0, 0)))
                .isLessThan(OTHER);
    }

    @Test
    void lets_a_shot_say_what_its_camera_does_whatever_the_film_does() throws IOException {
        Storyboard story = aStoryboard()
                .withPanelsOf(640, 360)
                .withShot("a", Duration.ofSeconds(2))
                .moving(new ShotMotion(Transition.CUT, CameraPreset.STILL.path()))
                .withShot("b", Duration.ofSeconds(2))
                .build();

        List<int[]> pictures =
                decoded(film(story, SMALL.with(Camera.MOVING)), SMALL).pictures(0, 96);

        assertThat(DecodedFilm.decibels(pictures.getFirst(), pictures.get(47))).isGreaterThan(ALIKE);
        assertThat(DecodedFilm.decibels(pictures.get(48), pictures.get(95))).isLessThan(ALIKE);
    }

    @ParameterizedTest
    @EnumSource
    void burns_number_and_timecode_into_the_lower_corners_and_nowhere_else(AspectRatio aspect) throws IOException {
        int width = aspect.isUpright() ? 270 : 480;
        int height = (int) Math.round(width / aspect.ratio() / 2) * 2;
        AnimaticOptions plain = new AnimaticOptions(width, height, FrameRate.FPS_25, Camera.STILL);
        Storyboard story = aStoryboard()
                .in(aspect)
                .withShot("a", Duration.ofSeconds(2))
                .labelled("12A")
                .build();

        int[] without = decoded(film(story, plain), plain).pictures(30, 1).getFirst();
        int[] with = decoded(film(story, plain.with(new BurnIn(true, true))), plain)
                .pictures(30, 1)
                .getFirst();

        int safe = (int) (height * 0.95);
        int top = safe - Math.max(Math.min(width, height) * 9 / 100, 16);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean corner = y >= top && y <= safe + 1 && x >= width * 0.05 - 2 && x <= width * 0.95 + 2;
                if (!corner) {
                    assertThat(difference(with[y * width + x], without[y * width + x]))
                            .as("%s, %s of %s", x, y, aspect)
                            .isLessThan(60);
                }
            }
        }
        assertThat(brightest(with, width, (int) (width * 0.05), (int) (width * 0.2), top, safe))
                .isGreaterThan(200);
        assertThat(brightest(with, width, (int) (width * 0.7), (int) (width * 0.95), top, safe))
                .isGreaterThan(200);
    }

    @Test
    void counts_timecode_from_the_beginning_of_the_film_while_the_number_stays() throws IOException {
        AnimaticOptions burnt =
                new AnimaticOptions(480, 270, FrameRate.FPS_24, Camera.STILL).with(new BurnIn(true, true));
        Storyboard story = aStoryboard()
                .withShot("a", Duration.ofSeconds(1))
                .withShot("b", Duration.ofSeconds(2))
                .build();

        List<int[]> pictures = decoded(film(story, burnt), burnt).pictures(24, 48);

        int[] one = pictures.get(1);
        int[] next = pictures.get(2);
        assertThat(widest(one, next, 480, 0, 240)).as("number").isLessThan(40);
        assertThat(widest(one, next, 480, 400, 480)).as("frames").isGreaterThan(100);
        assertThat(widest(one, next, 480, 300, 400)).as("seconds").isLessThan(40);
        assertThat(widest(pictures.getFirst(), pictures.get(24), 480, 300, 440))
                .as("a second later")
                .isGreaterThan(100);
    }

    @Test
    void begins_with_a_title_that_moves_pictures_and_sound_alike() throws IOException {
        Sound tone = new Sound(
                1,
                "a.wav",
                SoundFormat.WAV,
                Duration.ZERO,
                Duration.ofSeconds(1),
                () -> new ByteArrayInputStream(TestSounds.tone(440, 1)));
        Storyboard story = aStoryboard()
                .named("The Lighthouse")
                .withShot("a", Duration.ofSeconds(2))
                .build()
                .with(List.of(tone));
        AnimaticOptions titled = SMALL.titled(Duration.ofSeconds(3));

        Path film = film(story, titled);

        assertThat(new Mp4File(Files.readAllBytes(film)).durations()).hasSize(5 * 24);
        List<int[]> pictures = decoded(film, SMALL).pictures(0, 120);
        assertThat(DecodedFilm.decibels(pictures.getFirst(), pictures.get(71))).isGreaterThan(ALIKE);
        assertThat(brightest(pictures.getFirst(), WIDTH, 40, 280, 60, 120)).isGreaterThan(200);
        assertThat(DecodedFilm.decibels(pictures.get(72), still(story, 0))).isGreaterThan(ALIKE);
        List<Double> loud = TestSounds.loudness(film);
        assertThat(loud.subList(0, 29)).allMatch(level -> level < 0.02);
        assertThat(loud.subList(31, 39)).allMatch(level -> level > 0.4);
        assertThat(loud).hasSizeBetween(50, 51);
    }

    private static Storyboard cutTo(Kind kind) {
        return aStoryboard()
                .withShot("a", Duration.ofSeconds(2))
                .withShot("b", Duration.ofSeconds(2))
                .moving(new ShotMotion(new Transition(kind, Duration.ofSeconds(1)), null))
                .build();
    }

    private static Storyboard still(Storyboard story) {
        return new Storyboard(
                story.project(),
                story.frames().stream()
                        .map(frame -> new Frame(
                                frame.number(),
                                frame.shot().moving(ShotMotion.NONE),
                                frame.cast(),
                                frame.seed(),
                                frame.outcome(),
                                frame.label()))
                        .toList(),
                story.sheet(),
                story.generation());
    }

    private static int[] still(Storyboard story, int index) throws IOException {
        return Scaling.pixels(FramePicture.of(story.frames().get(index), WIDTH, HEIGHT));
    }

    private Path film(Storyboard story, AnimaticOptions options) throws IOException {
        Path file = Files.createTempFile(folder, "film", ".mp4");
        try (OutputStream out = Files.newOutputStream(file)) {
            new Animatic(new Ffmpeg("")).write(story, out, options, ExportProgress.NONE);
        }
        return file;
    }

    private static DecodedFilm decoded(Path film, AnimaticOptions options) throws IOException {
        return new DecodedFilm(film, options.width(), options.height());
    }

    /** By how many pixels of the film its picture lies beside where it should. */
    private static int shift(int[] picture, Storyboard story, CameraFrame frame) throws IOException {
        double best = 0;
        int found = Integer.MAX_VALUE;
        for (int down = -3; down <= 3; down++) {
            for (int across = -3; across <= 3; across++) {
                double likeness = DecodedFilm.decibels(picture, crop(story, frame, across, down));
                if (likeness > best) {
                    best = likeness;
                    found = Math.max(Math.abs(across), Math.abs(down));
                }
            }
        }
        assertThat(best).isGreaterThan(26);
        return found;
    }

    /** What lies within the frame, scaled by the JDK, moved by some pixels of the film. */
    private static int[] crop(Storyboard story, CameraFrame frame, int across, int down) throws IOException {
        BufferedImage panel = PanelReader.read(story.frames().getFirst(), (FrameOutcome.Made)
                story.frames().getFirst().outcome());
        double size = frame.size() / 10_000.0;
        double x = frame.left() / 10_000.0 + size * across / WIDTH;
        double y = frame.top() / 10_000.0 + size * down / HEIGHT;
        int left = (int) Math.round(x * panel.getWidth());
        int top = (int) Math.round(y * panel.getHeight());
        BufferedImage part = panel.getSubimage(
                left, top, (int) Math.round(size * panel.getWidth()), (int) Math.round(size * panel.getHeight()));
        BufferedImage copy = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.getGraphics().drawImage(part, 0, 0, null);
        return Scaling.pixels(Scaling.letterbox(copy, WIDTH, HEIGHT));
    }

    private static int average(int one, int other) {
        return ((one & 0xfefefe) >>> 1) + ((other & 0xfefefe) >>> 1) + (one & other & 0x010101);
    }

    private static double light(int[] picture) {
        double sum = 0;
        for (int pixel : picture) {
            sum += pixel >> 8 & 255;
        }
        return sum / picture.length;
    }

    private static int difference(int one, int other) {
        return Math.abs((one >> 8 & 255) - (other >> 8 & 255));
    }

    private static int widest(int[] one, int[] other, int width, int from, int to) {
        int widest = 0;
        for (int i = 0; i < one.length; i++) {
            if (i % width >= from && i % width < to) {
                widest = Math.max(widest, difference(one[i], other[i]));
            }
        }
        return widest;
    }

    private static int brightest(int[] picture, int width, int from, int to, int top, int bottom) {
        int brightest = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = from; x < to; x++) {
                brightest = Math.max(brightest, picture[y * width + x] >> 8 & 255);
            }
        }
        return brightest;
    }
}
