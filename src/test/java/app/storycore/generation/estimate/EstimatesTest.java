package app.storycore.generation.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.storycore.account.AccountId;
import app.storycore.base.MovableClock;
import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Stage;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.NewGeneration;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the first guess of each stage: ten shots take 0.5 s, 4 s, 3 s, 1.5 s and 2.5 s, 11.5 s together. */
class EstimatesTest {

    private static final String ENGINE = "sketch";
    private static final Instant NOW = MovableClock.START;
    private static final Duration WHOLE = Duration.ofMillis(11_500);

    private final StageTimings timings = mock(StageTimings.class);
    private final EngineTimings engines = mock(EngineTimings.class);
    private final Estimates estimates = new Estimates(new StageCosts(timings, engines, new MovableClock()));
    private final ProjectInfo project = new ProjectInfo(
            new ProjectId(UUID.randomUUID()),
            new AccountId(UUID.randomUUID()),
            "P",
            VisualStyle.INK,
            AspectRatio.WIDESCREEN,
            new Seed(1),
            null,
            "",
            10,
            Duration.ZERO,
            NOW);

    @ParameterizedTest
    @CsvSource({"10, 10, 11500", "1, 10, 3850", "0, 10, 3000", "1, 1, 2500"})
    void the_whole_is_drawn_for_some_shots_and_documented_for_all(int panels, int shots, long millis) {
        assertThat(estimates.whole(ENGINE, project.ownerId(), new Workload(panels, shots)))
                .hasMillis(millis);
    }

    @Test
    void further_takes_of_a_shot_are_drawn_only() {
        assertThat(estimates.whole(ENGINE, project.ownerId(), new Workload(1, 2, 10)))
                .hasMillis(3_850 + 2 * 400);
    }

    @Test
    void nothing_to_document_takes_no_time_to_document() {
        assertThat(estimates.whole(ENGINE, project.ownerId(), new Workload(0, 0)))
                .hasMillis(500);
    }

    @Test
    void the_whole_is_left_of_one_that_waits() {
        assertThat(estimates.remaining(generation(10, 0), NOW)).isEqualTo(WHOLE);
    }

    @Test
    void reused_shots_are_left_out() {
        Generation generation = generation(10, 9);

        assertThat(estimates.remaining(generation, NOW)).hasMillis(3850);
    }

    @Test
    void at_the_expected_pace_what_is_done_is_taken_off() {
        Generation generation = halfDrawn(Duration.ofMillis(2_500));

        assertThat(estimates.remaining(generation, NOW)).hasMillis(9_000);
    }

    /** Expected for the 2.5 s that are done, and trusted for a quarter of the 11.5 s: 5.375 s. */
    @ParameterizedTest
    @CsvSource({"7875, 18000", "0, 4814", "1000000, 36000"})
    void the_rest_goes_on_at_the_pace_of_what_is_done_up_to_four_times_as_slow(long worked, long left) {
        assertThat(estimates.remaining(halfDrawn(Duration.ofMillis(worked)), NOW))
                .hasMillis(left);
    }

    @Test
    void reused_shots_at_the_front_of_a_stage_are_not_work_that_is_done() {
        Generation generation = generation(10, 5);
        at(generation, Stage.IMAGES, 0.5, Duration.ofMillis(500));

        assertThat(estimates.remaining(generation, NOW))
                .as("five to draw, scale and judge, ten to document")
                .hasMillis(2_000 + 1_500 + 750 + 2_500);
    }

    @Test
    void nothing_is_left_after_the_last_stage() {
        Generation generation = generation(10, 0);
        at(generation, Stage.EXPORT, 1, WHOLE);

        assertThat(estimates.remaining(generation, NOW)).isLessThan(Duration.ofMillis(50));
    }

    @Test
    void the_first_end_that_is_said_is_what_is_left() {
        assertThat(estimates.end(generation(10, 0), null, NOW)).isEqualTo(NOW.plus(WHOLE));
    }

    @ParameterizedTest
    @CsvSource({"15500, 14500", "11500, 11500", "9500, 10000", "-60000, 5750"})
    void the_end_moves_a_quarter_of_the_way_and_leaves_half_of_the_time(long before, long after) {
        assertThat(estimates.end(generation(10, 0), NOW.plusMillis(before), NOW))
                .isEqualTo(NOW.plusMillis(after));
    }

    @Test
    void new_measures_of_its_engine_count_at_once() {
        assertThat(estimates.remaining(generation(10, 0), NOW)).isEqualTo(WHOLE);
        when(timings.findTop15ByEngineAndStageOrderByMeasuredAtDesc(any(), any()))
                .thenAnswer(asked -> asked.getArgument(1) != Stage.QA ? List.of() : List.of(slowQa()));

        estimates.measured("another");
        assertThat(estimates.remaining(generation(10, 0), NOW)).isEqualTo(WHOLE);
        estimates.measured(ENGINE);
        assertThat(estimates.remaining(generation(10, 0), NOW)).isEqualTo(WHOLE.plusMillis(8_500));
    }

    /** Two places of 20 s for a panel and one of 10 s: one every 5 s, and the last ones in 15 s. */
    @ParameterizedTest
    @CsvSource({"12, 60000", "3, 15000", "2, 15000", "0, 0"})
    void servers_draw_side_by_side_each_at_its_own_pace(int panels, long millis) {
        when(engines.servers(ENGINE))
                .thenReturn(List.of(
                        new PanelPace.Server(2, List.of(20_000.0, 1_000.0, 90_000.0)),
                        new PanelPace.Server(1, List.of(10_000.0))));

        Duration others = Duration.ofMillis(500 + 450 * panels + 1000 + 150 * 12);
        assertThat(estimates.whole(ENGINE, project.ownerId(), new Workload(panels, 12)))
                .isEqualTo(others.plusMillis(millis));
    }

    @Test
    void of_panels_that_are_left_as_many_are_drawn_at_once_as_there_are_places() {
        when(engines.servers(ENGINE)).thenReturn(List.of(new PanelPace.Server(4, List.of(10_000.0))));
        Generation generation = generation(10, 0);
        at(generation, Stage.IMAGES, 0.8, Duration.ofMillis(500 + 15_000));

        assertThat(estimates.remaining(generation, NOW))
                .as("two at the same time, in place of two and a half")
                .isCloseTo(Duration.ofMillis(10_000 + 3_000 + 1_500 + 2_500), Duration.ofMillis(100));
    }

    private StageTiming slowQa() {
        return new StageTiming(project.ownerId().value(), ENGINE, Stage.QA, 10, Duration.ofSeconds(10), NOW);
    }

    /** Five of ten panels are drawn after this time at work. */
    private Generation halfDrawn(Duration worked) {
        Generation generation = generation(10, 0);
        at(generation, Stage.IMAGES, 0.5, worked);
        return generation;
    }

    private static void at(Generation generation, Stage stage, double fraction, Duration worked) {
        generation.become(GenerationStatus.RUNNING, Reason.of(ReasonCode.STARTED), NOW);
        generation.run().take("node", NOW.minus(worked));
        generation.progress().enter(stage);
        generation.progress().moveTo(stage.permille(fraction));
    }

    private Generation generation(int shots, int reused) {
        NewGeneration fresh = new NewGeneration(
                new GenerationId(UUID.randomUUID()),
                project,
                project.style(),
                project.aspect(),
                project.seed(),
                null,
                false,
                shots,
                reused,
                ENGINE,
                ENGINE,
                "3");
        return new Generation(fresh, 1, NOW);
    }
}
