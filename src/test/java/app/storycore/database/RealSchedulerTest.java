package app.storycore.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scheduler itself on a database in which a killed server has left a run in the middle of its work. */
@SpringBootTest(
        properties = {
            "studio.data=target/service-tests/${random.uuid}",
            "studio.engine=scripted",
            "studio.generations.retry-after=50ms"
        })
@OnBothDatabases(ofVersionBefore = true)
@Import(ScriptedEngine.class)
class RealSchedulerTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationQueries queries;

    @Autowired
    AssetService assets;

    @Autowired
    JdbcClient database;

    @Test
    void takes_a_run_over_from_the_killed_server_and_draws_what_was_left() {
        GenerationSnapshot ended = awaitEnd("tom", "Killed");

        // the first one was drawn by the server before; its file is not kept with these rows
        List<ShotSnapshot> drawn = queries.shots(ended.id(), account("tom"));
        assertThat(drawn.subList(1, 3)).extracting(ShotSnapshot::status).containsOnly(ShotStatus.SUCCEEDED);
    }

    @Test
    void admits_launches_and_runs_what_is_submitted() {
        AccountId tom = account("tom");
        ProjectId project = projects.create(tom, "Submitted", VisualStyle.INK).id();
        shots.addAll(project, tom, List.of(ShotDraft.of("A perfectly good prompt"), ShotDraft.of("And another one")));
        generations.start(project, tom);

        GenerationSnapshot ended = awaitEnd("tom", "Submitted");
        assertThat(ended.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(queries.shots(ended.id(), tom)).allSatisfy(shot -> {
            Pixels delivered = PictureFile.decode(assets.read(requireNonNull(shot.promotedAssetId()), tom));
            assertThat(delivered.width()).isEqualTo(1920);
            assertThat(delivered.height()).isEqualTo(1080);
        });
    }

    private GenerationSnapshot awaitEnd(String username, String name) {
        AccountId owner = account(username);
        ProjectId project = projects.search(owner, name, 0, 1).getFirst().id();
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> queries.latest(project, owner).orElseThrow(),
                        now -> now.status().isTerminal() && tasksOf(now) == 0);
    }

    private int tasksOf(GenerationSnapshot generation) {
        return database.sql("select count(*) from scheduled_tasks where task_instance like ?")
                .param(generation.id() + "%")
                .query(Integer.class)
                .single();
    }

    private AccountId account(String key) {
        return new AccountId(database.sql("select id from account where username_key = ?")
                .param(key)
                .query(UUID.class)
                .single());
    }
}
