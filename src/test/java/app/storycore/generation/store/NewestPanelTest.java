package app.storycore.generation.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.base.DatabaseKind;
import app.storycore.base.MovableClock;
import app.storycore.generation.GenerationId;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.service.ShotPicture;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The newest panel of each shot, whichever generation made it and whatever was deleted since. */
@ServiceTest
class NewestPanelTest {

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    GenerationQueries queries;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationDeletion deletion;

    @Autowired
    ShotService shots;

    @Autowired
    MovableClock clock;

    @Autowired
    DataSource database;

    @Autowired
    DatabaseKind kind;

    private AccountId owner;
    private ProjectId project;

    @BeforeEach
    void a_project() {
        owner = generationFixtures.account();
        project = generationFixtures.project(owner, "Harbour", 2);
    }

    @Test
    void is_the_one_that_was_drawn_last() {
        complete();
        GenerationId second = complete();

        assertThat(newest()).isEqualTo(panels(second));
    }

    @Test
    void is_the_reused_one_of_a_later_generation() {
        GenerationId first = complete();
        GenerationId second = generations.start(project, owner);

        assertThat(newest()).isEqualTo(panels(first)).isEqualTo(panels(second));
    }

    @Test
    void is_an_earlier_one_when_its_generation_is_deleted_and_none_when_all_are() {
        GenerationId first = complete();
        GenerationId second = complete();
        GenerationId third = complete();

        deletion.delete(second, owner);
        assertThat(newest()).isEqualTo(panels(third));
        deletion.delete(third, owner);
        assertThat(newest()).isEqualTo(panels(first));
        deletion.delete(first, owner);
        assertThat(queries.newestPanels(project, owner)).isEmpty();
    }

    @Test
    void is_found_for_panels_that_were_finished_in_the_same_moment() {
        GenerationId first = generationFixtures.complete(project, owner);
        GenerationId second = generationFixtures.complete(project, owner);
        GenerationId third = generationFixtures.complete(project, owner);

        deletion.delete(third, owner);

        assertThat(newest())
                .hasSize(2)
                .isSubsetOf(Stream.concat(panels(first).stream(), panels(second).stream())
                        .toList());
    }

    @Test
    void comes_back_with_a_deleted_shot() {
        GenerationId generation = complete();
        ShotInfo shot = shots.list(project, owner).getFirst();

        shots.delete(project, shot.id(), owner);

        assertThat(queries.newestPanels(project, owner).get(shot.id()).panelAssetId())
                .isEqualTo(panels(generation).getFirst());
    }

    @Test
    void is_nobody_elses() {
        complete();

        assertThat(queries.newestPanels(project, generationFixtures.account())).isEmpty();
    }

    @Test
    void is_found_by_the_migration_in_what_was_drawn_before() {
        complete();
        GenerationId second = complete();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update("delete from newest_panel");

        String vendor = kind.isEmbedded() ? "hsqldb" : "postgresql";
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/" + vendor + "/V24__newest_panels_so_far.sql"))
                .execute(database);

        assertThat(newest()).isEqualTo(panels(second));
    }

    private GenerationId complete() {
        GenerationId generation = generationFixtures.complete(project, owner);
        clock.advance(Duration.ofSeconds(1));
        return generation;
    }

    private List<UUID> newest() {
        Map<ShotId, ShotPicture> newest = queries.newestPanels(project, owner);
        return shots.list(project, owner).stream()
                .map(shot -> newest.get(shot.id()).panelAssetId())
                .toList();
    }

    private List<UUID> panels(GenerationId generation) {
        return queries.shots(generation, owner).stream()
                .map(ShotSnapshot::panelAssetId)
                .toList();
    }
}
