package app.storycore.delivery.video;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.picture.FramePicture;
import app.storycore.delivery.video.AnimaticOptions.Camera;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One film with a camera that moves, made once and asked about every shot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovingAnimaticTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final AnimaticOptions MOVING = new AnimaticOptions(WIDTH, HEIGHT, FrameRate.FPS_24, Camera.MOVING);

    private final Storyboard storyboard =
            aStoryboard().withPanelsOf(640, 360).withShots(8).build();
    private DecodedFilm film;

    @BeforeAll
    void make(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("film.mp4");
        try (OutputStream out = Files.newOutputStream(file)) {
            new Animatic(new Ffmpeg("")).write(storyboard, out, MOVING, ExportProgress.NONE);
        }
        film = new DecodedFilm(file, WIDTH, HEIGHT);
    }

    /** Shots 1 to 8 have all sizes and angles: the camera goes across, down and nearer. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void shows_what_the_camera_should_see_at_every_moment(int number) throws IOException {
        Frame frame = storyboard.frames().get(number - 1);
        int first = storyboard.frames().subList(0, number - 1).stream()
                .mapToInt(MovingAnimaticTest::pictures)
                .sum();
        BufferedImage large = FramePicture.of(frame, 356, 200);

        List<int[]> shown = film.pictures(first, pictures(frame));

        int[] wanted = new int[WIDTH * HEIGHT];
        for (int i = 0; i < shown.size(); i++) {
            CameraMove.Part part = CameraMove.of(frame).at((double) i / (shown.size() - 1));
            View.of(part, large, WIDTH).show(large, wanted, WIDTH);
            assertThat(DecodedFilm.decibels(wanted, shown.get(i)))
                    .as("picture %d of shot %d", i, number)
                    .isGreaterThan(32);
        }
    }

    private static int pictures(Frame frame) {
        return (int) frame.duration().toMillis() * 24 / 1000;
    }
}
