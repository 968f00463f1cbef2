package app.storycore.generation.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.engine.PanelReport;
import app.storycore.engine.PanelReport.Subject;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.RunLease;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.Stage;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.service.GenerationQueries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many panels of a generation miss something, while they come and go. */
@ServiceTest
class ShotMissesTest {

    private static final PanelReport WITHOUT_TAXI =
            new PanelReport(List.of(Subject.drawn("street"), Subject.notDrawn("taxi")), List.of());

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    ShotRecorder recorder;

    @Autowired
    GenerationQueries queries;

    AccountId owner;
    RunLease run;

    @BeforeEach
    void a_run() {
        owner = generationFixtures.account();
        run = generationFixtures.begun(generationFixtures.project(owner, "Streets", 3), owner);
        recorder.enter(run, Stage.IMAGES);
    }

    @Test
    void counts_a_panel_once_however_much_it_misses() {
        draw(1, new PanelReport(List.of(Subject.notDrawn("taxi")), List.of("flurb", "gnarl")));

        assertThat(draw(2, WITHOUT_TAXI).withMisses()).isEqualTo(2);
        assertThat(shot(1).misses()).isEqualTo(3);
        assertThat(shot(2).deviations()).isEqualTo(WITHOUT_TAXI.deviations());
    }

    @Test
    void tells_what_is_drawn_as_something_near_to_it_and_counts_it_as_no_miss() {
        PanelReport near = new PanelReport(
                List.of(Subject.drawn("street"), Subject.drawnAs("galleon", "a sailing ship")), List.of());

        assertThat(draw(1, near).withMisses()).isZero();
        assertThat(shot(1).deviations()).isEqualTo(near.deviations());
    }

    @Test
    void counts_no_panel_that_shows_everything_or_of_which_nobody_claims_anything() {
        draw(1, null);

        GenerationSnapshot after = draw(2, new PanelReport(List.of(Subject.drawn("street")), List.of()));

        assertThat(after.withMisses()).isZero();
        assertThat(shot(1).deviations()).isNull();
        assertThat(shot(2).deviations()).isNull();
    }

    @Test
    void counts_a_panel_no_more_when_its_shot_is_given_up() {
        draw(1, WITHOUT_TAXI);
        draw(2, WITHOUT_TAXI);

        GenerationSnapshot after = recorder.shotFailed(run, Stage.PROMOTION, 1, Reason.words("lost"), 0.5);

        assertThat(after.withMisses()).isEqualTo(1);
        assertThat(shot(1).misses()).isZero();
    }

    private GenerationSnapshot draw(int number, @Nullable PanelReport report) {
        recorder.shotStarted(run, number, 0.1);
        PanelFiles files =
                new PanelFiles(generationFixtures.picture(owner), generationFixtures.picture(owner), null, report);
        return recorder.shotSucceeded(run, number, files, 0.5);
    }

    private ShotSnapshot shot(int number) {
        return queries.shots(run.generationId(), owner).get(number - 1);
    }
}
