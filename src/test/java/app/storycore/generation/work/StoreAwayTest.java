package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.asset.FailingFiles;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file store that does not answer for a while, and one that has lost a file, in every stage. */
class StoreAwayTest extends RunTest {

    /** More than a shot has attempts. */
    private static final int TIMES = 10;

    /** Of two shots: sheet, and panel with thumbnail of each, then the promoted ones. */
    private static final int FIRST_PANEL = 2;

    private static final int FIRST_PROMOTED = 6;

    @Autowired
    FailingFiles files;

    @BeforeEach
    @AfterEach
    void usual() {
        files.reset();
    }

    @Test
    void a_store_that_is_away_is_waited_for_at_every_file_that_is_stored_or_read() {
        files.away(1, 0);
        completed();
        int questions = files.asked();
        assertThat(questions).isGreaterThan(FIRST_PROMOTED);
        for (int question = 1; question <= questions; question++) {
            files.away(question, TIMES);
            GenerationId generation = completed();
            assertThat(files.asked()).as("question %d", question).isGreaterThanOrEqualTo(questions + TIMES);
            assertThat(queries.shots(generation, owner))
                    .extracting(ShotSnapshot::attempts)
                    .containsOnly(1);
        }
    }

    private GenerationId completed() {
        GenerationId generation = done(generations.start(project(1), owner));
        assertThat(theOne(generation).status())
                .as("%s", theOne(generation).reason())
                .isEqualTo(GenerationStatus.COMPLETED);
        return generation;
    }

    @Test
    void a_generation_that_waits_for_the_store_can_be_cancelled() {
        GenerationId generation = started(1);
        files.away(2, Integer.MAX_VALUE);
        files.whenAway(() -> generations.requestCancel(generation, owner));
        run(generation);
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.CANCELLED);
    }

    @Test
    void only_the_shot_whose_panel_is_missing_fails() {
        assertFirstShotLost(FIRST_PANEL, ReasonCode.PANEL_NOT_SCALED);
    }

    @Test
    void only_the_shot_whose_scaled_picture_is_missing_fails() {
        assertFirstShotLost(FIRST_PROMOTED, ReasonCode.PICTURE_NOT_CHECKED);
    }

    private void assertFirstShotLost(int file, ReasonCode why) {
        files.lose(file);
        GenerationId generation = done(generations.start(project(2), owner));
        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED_WITH_FAILURES);
        assertThat(queries.shots(generation, owner))
                .extracting(ShotSnapshot::status)
                .containsExactly(ShotStatus.FAILED, ShotStatus.SUCCEEDED);
        assertThat(queries.shots(generation, owner).getFirst().reason())
                .isEqualTo(Reason.of(why, Reason.of(ReasonCode.FILE_MISSING)));
    }
}
