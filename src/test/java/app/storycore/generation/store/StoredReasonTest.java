package app.storycore.generation.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.RunLease;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.Stage;
import app.storycore.generation.StatusChange;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.project.ProjectId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class StoredReasonTest {

    private static final Reason DISK_FULL = Reason.of(ReasonCode.PICTURE_NOT_STORED, Reason.of(ReasonCode.DISK_FULL));

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    RunRecorder runs;

    @Autowired
    ShotRecorder recorder;

    @Autowired
    GenerationQueries queries;

    @Autowired
    JdbcClient database;

    AccountId owner;
    RunLease run;

    @BeforeEach
    void a_run() {
        owner = generationFixtures.account();
        run = generationFixtures.begun(generationFixtures.project(owner, "Reasons", 1), owner);
    }

    @Test
    void is_read_in_all_three_tables_as_it_was_written() {
        Reason whole = Reason.of(ReasonCode.NO_SHOT_DRAWN, DISK_FULL);

        failShot(DISK_FULL);
        runs.finish(run, GenerationStatus.FAILED, whole);

        assertThat(shot().reason()).isEqualTo(DISK_FULL);
        assertThat(generation().reason()).isEqualTo(whole);
        assertThat(queries.changes(run.generationId(), owner))
                .last()
                .extracting(StatusChange::reason)
                .isEqualTo(whole);
    }

    @Test
    void has_its_english_sentence_beside_it() {
        runs.finish(run, GenerationStatus.COMPLETED_WITH_FAILURES, Reason.of(ReasonCode.SHOTS_FAILED, 1, 2));

        assertThat(column("reason", "generation")).isEqualTo("1 of 2 shots failed");
        assertThat(column("reason_code", "generation")).isEqualTo("SHOTS_FAILED");
    }

    @Test
    void fits_into_its_columns_however_much_an_engine_says() {
        failShot(Reason.of(ReasonCode.SHEET_NOT_DRAWN, "\"So it was\"\n😀".repeat(500)));

        assertThat(shot().reason()).isInstanceOfSatisfying(Reason.Coded.class, coded -> {
            assertThat(coded.code()).isEqualTo(ReasonCode.SHEET_NOT_DRAWN);
            assertThat(coded.sentence()).endsWith("…").isEqualTo(column("reason", "generation_shot"));
        });
    }

    @Test
    void has_no_code_where_an_engine_found_the_words() {
        failShot(Reason.words("No such colour"));

        assertThat(shot().reason()).isEqualTo(Reason.words("No such colour"));
        assertThat(column("reason_code", "generation_shot")).isNull();
    }

    @Test
    void goes_with_all_its_columns_when_the_shot_succeeds_after_all() {
        recorder.shotStarted(run, 1, 0);
        recorder.shotRetries(run, 1, DISK_FULL, Instant.EPOCH, 0);
        assertThat(column("reason_args", "generation_shot")).isNotNull();
        recorder.shotStarted(run, 1, 0);
        recorder.shotSucceeded(run, 1, new PanelFiles(UUID.randomUUID(), UUID.randomUUID()), 1);

        assertThat(shot().reason()).isNull();
        assertThat(column("reason", "generation_shot")).isNull();
        assertThat(column("reason_code", "generation_shot")).isNull();
        assertThat(column("reason_args", "generation_shot")).isNull();
    }

    @Test
    void is_its_sentence_where_a_newer_version_wrote_the_code() {
        failShot(DISK_FULL);
        database.sql(
                        "update generation_shot set reason_code = 'SHOT_VANISHED', reason = 'It vanished.' where generation_id = ?")
                .param(run.generationId().value())
                .update();

        assertThat(shot().reason()).isEqualTo(Reason.words("It vanished."));
    }

    @Test
    void is_its_sentence_where_a_version_without_codes_wrote_it_over() {
        failShot(DISK_FULL);
        database.sql("update generation_shot set reason = 'Its runner was lost' where generation_id = ?")
                .param(run.generationId().value())
                .update();

        assertThat(shot().reason()).isEqualTo(Reason.words("Its runner was lost"));
    }

    private void failShot(Reason why) {
        recorder.shotStarted(run, 1, 0);
        recorder.shotFailed(run, Stage.IMAGES, 1, why, 1);
    }

    private ShotSnapshot shot() {
        return queries.shots(run.generationId(), owner).getFirst();
    }

    private GenerationSnapshot generation() {
        return queries.latest(project(), owner).orElseThrow();
    }

    private ProjectId project() {
        return new ProjectId(database.sql("select project_id from generation where id = ?")
                .param(run.generationId().value())
                .query(UUID.class)
                .single());
    }

    private @Nullable String column(String name, String table) {
        String id = table.equals("generation") ? "id" : "generation_id";
        return database.sql("select " + name + " from " + table + " where " + id + " = ?")
                .param(run.generationId().value())
                .query((row, index) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }
}
