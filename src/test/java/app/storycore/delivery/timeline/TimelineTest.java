package app.storycore.delivery.timeline;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.Storyboard;
import app.storycore.delivery.StoryboardBuilder;
import app.storycore.delivery.timeline.Timeline.Clip;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {

    private static final int SHOTS = 1_000;

    @ParameterizedTest
    @EnumSource
    void of_a_thousand_shots_is_as_long_as_they_are_together(EditRate rate) {
        StoryboardBuilder builder = aStoryboard().withPanelsOf(16, 9);
        for (int i = 0; i < SHOTS; i++) {
            builder.withShot("A boat", Duration.ofMillis(100 + i * 7 % 3_001));
        }
        Storyboard storyboard = builder.build();
        Timeline timeline = Timeline.of(storyboard, rate);

        assertThat(timeline.length()).isEqualTo(rate.frame(storyboard.duration()));
        List<Clip> clips = timeline.clips();
        for (int i = 1; i < SHOTS; i++) {
            assertThat(clips.get(i).start()).isEqualTo(clips.get(i - 1).end());
        }
        assertThat(clips).allSatisfy(clip -> assertThat(clip.length()).isPositive());
    }
}
