package app.storycore.delivery.video;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.Frame;
import app.storycore.delivery.Storyboard;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CameraMoveTest {

    @Test
    void moves_in_every_shot_but_a_failed_one() {
        Storyboard storyboard =
                aStoryboard().withShots(8).withFailedShot("No answer").build();

        assertThat(storyboard.frames())
                .allSatisfy(frame -> assertThat(CameraMove.of(frame).moves()).isEqualTo(frame.number() != 9));
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
}
