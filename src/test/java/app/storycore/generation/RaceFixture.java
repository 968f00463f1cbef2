package app.storycore.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.StudioTestConfiguration.LaunchList;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets up what two are going to do at once, and looks at what they have left. */
record RaceFixture(Studio studio, AccountId owner, Revisions revisions) {

    /** Everything that can be done to a generation. */
    record Studio(
            AccountService accounts,
            ProjectService projects,
            ShotService shots,
            GenerationService generations,
            GenerationDeletion deletion,
            Dispatcher dispatcher,
            RunRecorder runs,
            ShotRecorder recorder,
            LaunchList launches,
            JdbcClient database) {}

    static RaceFixture of(Studio studio, Revisions revisions) {
        AccountId owner = studio.accounts()
                .create("racer" + System.nanoTime(), "long enough", Role.USER)
                .id();
        return new RaceFixture(studio, owner, revisions);
    }

    ProjectId project() {
        ProjectId project =
                studio.projects().create(owner, "Race", VisualStyle.INK).id();
        List<ShotDraft> drafts =
                List.of(ShotDraft.of("A perfectly good prompt"), ShotDraft.of("Another perfectly good prompt"));
        studio.shots().addAll(project, owner, drafts);
        return project;
    }

    GenerationId queued(ProjectId project) {
        return studio.generations().start(project, owner);
    }

    RunLease running(ProjectId project) {
        GenerationId generation = queued(project);
        studio.dispatcher().admit();
        return studio.runs()
                .begin(studio.launches().of(generation), "node")
                .orElseThrow()
                .run();
    }

    /** Ended, with one panel made and one shot failed. */
    GenerationId ended(ProjectId project) {
        RunLease runLease = running(project);
        studio.recorder().shotStarted(runLease, 1, 0);
        studio.recorder().shotSucceeded(runLease, 1, new PanelFiles(UUID.randomUUID(), UUID.randomUUID()), 0.5);
        studio.recorder().shotStarted(runLease, 2, 0.5);
        studio.recorder().shotFailed(runLease, Stage.IMAGES, 2, Reason.words("No such colour"), 1);
        studio.runs()
                .finish(runLease, GenerationStatus.COMPLETED_WITH_FAILURES, Reason.of(ReasonCode.SHOTS_FAILED, 1, 2));
        return runLease.generationId();
    }

    private record Row(GenerationId id, GenerationStatus status, long revision) {}

    /** The status of the project's newest generation, after all of them were found in order. */
    GenerationStatus assertLegal(ProjectId project) {
        List<Row> rows = studio.database()
                .sql("select id, status, revision from generation where project_id = ? order by queue_rank")
                .param(project.value())
                .query((row, index) -> new Row(
                        new GenerationId(row.getObject(1, UUID.class)),
                        GenerationStatus.valueOf(row.getString(2)),
                        row.getLong(3)))
                .list();
        assertThat(rows).filteredOn(row -> row.status().isActive()).hasSizeLessThanOrEqualTo(1);
        for (Row row : rows) {
            assertThat(StatusHistoryCheck.faults(row.id(), row.status(), row.revision(), changes(row.id())))
                    .isEmpty();
            assertThat(revisions.of(row.id()))
                    .isEqualTo(LongStream.rangeClosed(1, row.revision()).boxed().toList());
        }
        return rows.getLast().status();
    }

    private List<StatusChange> changes(GenerationId generation) {
        return studio.database()
                .sql("""
                        select revision, from_status, to_status from generation_event where generation_id = ?
                        order by revision""")
                .param(generation.value())
                .query((row, index) -> new StatusChange(
                        row.getLong(1),
                        Instant.EPOCH,
                        row.getString(2) == null ? null : GenerationStatus.valueOf(row.getString(2)),
                        GenerationStatus.valueOf(row.getString(3)),
                        Reason.words("")))
                .list();
    }

    /** Nobody may see it any more, and nothing of it may be at work; it is removed when nobody can restore it any more. */
    void assertGone(ProjectId project) {
        assertThat(studio.projects().exists(project, owner)).isFalse();
        for (String left : List.of(
                "select count(*) from project where id = ? and deleted_at is null",
                "select count(*) from generation where active_project_id = ?")) {
            assertThat(studio.database()
                            .sql(left)
                            .param(project.value())
                            .query(Long.class)
                            .single())
                    .as(left)
                    .isZero();
        }
    }

    /** Keeps the database small. */
    void clear(ProjectId project) {
        if (studio.projects().exists(project, owner)) {
            studio.projects().delete(project, owner);
        }
    }
}
