package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.asset.AssetService;
import app.storycore.asset.FailingFiles;
import app.storycore.asset.s3.S3Server;
import app.storycore.asset.store.FileStore;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.Stage;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.project.ProjectId;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file store that does not answer for a while, and one that has lost a file, in every stage. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class StoreAwayTest extends RunTest {

    /** More than a shot has attempts. */
    private static final int TIMES = 10;

    /** Of two shots: sheet, and panel with thumbnail of each, then the promoted ones. */
    private static final int SHEET = 1;

    private static final int FIRST_PANEL = 2;

    private static final int FIRST_PROMOTED = 6;

    @Autowired
    FailingFiles files;

    @Autowired
    AssetService assets;

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

    @Test
    void whatever_file_is_missing_when_it_is_read_the_generation_ends_and_says_so() {
        files.away(1, 0);
        completed();
        int questions = files.asked();
        Set<Stage> lost = EnumSet.noneOf(Stage.class);
        for (int question = 1; question <= questions; question++) {
            files.reset();
            files.loseAt(question);
            GenerationSnapshot ended = theOne(done(generations.start(project(1), owner)));
            if (ended.status() != GenerationStatus.COMPLETED) {
                assertThat(ended.status()).isEqualTo(GenerationStatus.FAILED);
                assertThat(String.valueOf(ended.reason())).contains(ReasonCode.FILE_MISSING.name());
                lost.add(ended.stage());
            }
        }
        assertThat(lost).containsExactly(Stage.PROMOTION, Stage.QA, Stage.EXPORT);
    }

    @Test
    void a_sheet_that_is_missing_is_drawn_anew() {
        files.lose(SHEET);
        ProjectId project = project(1);
        GenerationSnapshot lost = theOne(done(generations.start(project, owner)));
        assertThat(lost.status()).isEqualTo(GenerationStatus.FAILED);
        assertThat(lost.stage()).isEqualTo(Stage.EXPORT);

        GenerationSnapshot again = theOne(done(generations.start(project, owner)));

        assertThat(again.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(again.reused()).isEqualTo(1);
        assertThat(again.sheetAssetId()).isNotEqualTo(lost.sheetAssetId());
    }

    @Test
    void a_bucket_keeps_all_that_a_generation_makes() throws IOException {
        FileStore bucket = S3Server.running().createStore();
        files.use(bucket);
        ProjectId project = project(2);
        GenerationSnapshot made = theOne(done(generations.start(project, owner)));
        assertThat(made.status()).as("%s", made.reason()).isEqualTo(GenerationStatus.COMPLETED);

        GenerationSnapshot again = theOne(done(generations.start(project, owner)));
        assertThat(again.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(again.reused()).isEqualTo(2);
        assertThat(again.sheetAssetId()).isEqualTo(made.sheetAssetId());

        UUID panel = queries.shots(made.id(), owner).getFirst().panelAssetId();
        bucket.drop(assets.get(panel, owner).file().contentHash());
        GenerationSnapshot mended = theOne(done(generations.start(project, owner)));
        assertThat(mended.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(mended.reused()).isEqualTo(1);
    }
}
