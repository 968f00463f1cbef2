package app.storycore.delivery.video;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.picture.FramePicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovingAnimaticTest {

    private static final AnimaticOptions SMALL = new AnimaticOptions(320, 176, 16);
    private static final StreamFormat FORMAT = new StreamFormat(320, 176, 16, 48);

    @TempDir
    Path folder;

    /** Shots 1 to 8 have all sizes and angles: the camera goes across, down and nearer. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void another_decoder_sees_every_picture_through_the_view_it_should_have(int number) throws IOException {
        Storyboard storyboard =
                aStoryboard().withPanelsOf(640, 360).withShots(8).build();
        Frame frame = storyboard.frames().get(number - 1);
        List<byte[]> samples = film(storyboard).samples();
        int first = storyboard.frames().subList(0, number - 1).stream()
                .mapToInt(before -> samples(before))
                .sum();
        BufferedImage large = FramePicture.of(frame, 356, 196);
        CameraPath path = new CameraPath(CameraMove.of(frame), samples(frame), 356, 196, FORMAT);
        Decoder decoder = new Decoder();

        for (int i = 0; i < samples(frame); i++) {
            Picture shown = decoder.decode(units(samples.get(first + i), i == 0), 368, 224);
            assertThat(shown.getCroppedWidth()).isEqualTo(320);
            YuvPicture wanted = YuvPicture.of(path.view(i).of(large, 320, 176, 0));
            assertThat(distance(wanted, shown))
                    .as("picture %d of shot %d", i, number)
                    .isLessThan(4.0);
        }
    }

    @Test
    void the_camera_moves_in_every_shot_but_a_failed_one() throws IOException {
        Storyboard storyboard =
                aStoryboard().withShots(8).withFailedShot("No answer").build();

        assertThat(storyboard.frames()).allSatisfy(frame -> {
            CameraMove move = CameraMove.of(frame);
            assertThat(move.from().equals(move.to())).isEqualTo(frame.number() == 9);
        });
    }

    @Test
    void never_leaves_the_panel_and_never_hurries() {
        for (int seconds : new int[] {1, 2, 4, 600}) {
            Duration duration = Duration.ofSeconds(seconds);
            Storyboard storyboard = aStoryboard()
                    .withShot("1", duration)
                    .withShot("2", duration)
                    .withShot("3", duration)
                    .withShot("4", duration)
                    .withShot("5", duration)
                    .build();
            for (Frame frame : storyboard.frames()) {
                CameraMove move = CameraMove.of(frame);
                for (CameraMove.Part part : List.of(move.from(), move.at(0.5), move.to())) {
                    assertThat(part.left()).isBetween(0.0, 1 - part.size());
                    assertThat(part.top()).isBetween(0.0, 1 - part.size());
                    assertThat(part.size()).isBetween(CameraMove.CLOSEST, 1.0);
                }
                double travelled = Math.abs(move.to().left() - move.from().left())
                        + Math.abs(move.to().size() - move.from().size());
                assertThat(travelled / seconds).isLessThan(0.06);
            }
        }
    }

    @Test
    void lasts_exactly_as_long_as_the_sequence_and_can_be_entered_every_few_seconds() throws IOException {
        Mp4File film = film(aStoryboard()
                .withShot("a", Duration.ofMillis(500))
                .withShot("b", Duration.ofSeconds(40))
                .withShot("c", Duration.ofMillis(3333))
                .withFailedShot("No answer")
                .build());

        assertThat(film.box("mvhd").getLong(24)).isEqualTo(46_833);
        assertThat(film.durations().stream().mapToInt(Integer::intValue).sum()).isEqualTo(46_833 * 24);
        assertThat(film.durations()
                        .subList(
                                film.startingPoints().get(1),
                                film.startingPoints().get(2)))
                .containsOnly(1000);
        List<Integer> points = film.startingPoints();
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i) - points.get(i - 1)).isBetween(2, 121);
        }
    }

    private static int samples(Frame frame) {
        return Math.max(2, (int) frame.duration().toMillis() * 24 / 1000);
    }

    private static List<byte[]> units(byte[] sample, boolean first) {
        return first ? List.of(FORMAT.sequenceParameters(), FORMAT.pictureParameters(), sample) : List.of(sample);
    }

    /** Mean difference of luma, 0 to 255, without the border where views end. */
    private static double distance(YuvPicture wanted, Picture shown) {
        long sum = 0;
        int count = 0;
        for (int y = 4; y < 172; y++) {
            for (int x = 4; x < 316; x++) {
                sum += Math.abs(wanted.luma().at(x, y) - Decoder.at(shown, 0, x, y));
                count++;
            }
        }
        return (double) sum / count;
    }

    private Mp4File film(Storyboard storyboard) throws IOException {
        Path file = folder.resolve("film.mp4");
        MovingAnimatic.write(storyboard, file, SMALL, ExportProgress.NONE);
        return new Mp4File(Files.readAllBytes(file));
    }
}
