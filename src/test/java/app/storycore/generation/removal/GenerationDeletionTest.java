package app.storycore.generation.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.HistoryFilter;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.list.DeletedProjects;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class GenerationDeletionTest {

    private static final long BYTES = 36;

    @Autowired
    GenerationDeletion deletion;

    @Autowired
    GenerationHistory history;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationQueries queries;

    @Autowired
    ProjectService projects;

    @Autowired
    DeletedProjects deleted;

    @Autowired
    AssetReferenceCounter use;

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    JdbcClient database;

    AccountId owner;
    ProjectId project;

    @BeforeEach
    void somebody_with_a_project() {
        owner = generationFixtures.account();
        project = generationFixtures.project(owner, "Removal", 2);
    }

    @Test
    void says_how_many_panels_files_and_bytes_go() {
        GenerationId generation = generationFixtures.complete(project, owner);
        // for each shot a panel, a thumbnail and the delivered picture; the sheet; the package
        assertThat(deletion.factsOf(generation, owner))
                .as("panels and their small pictures stay as versions of their shots")
                .isEqualTo(new DeletionImpact(1, 0, 4, 4 * BYTES, 0, 2));
        assertThat(deletion.factsOfProject(project, owner)).isEqualTo(new DeletionImpact(1, 2, 8, 8 * BYTES, 0, 0));
    }

    @Test
    void what_another_generation_shares_stays() {
        GenerationId first = generationFixtures.complete(project, owner);
        GenerationId second = generationFixtures.ended(project, owner, GenerationStatus.COMPLETED);
        share(first, second, 1);

        assertThat(deletion.factsOf(first, owner)).isEqualTo(new DeletionImpact(1, 0, 3, 3 * BYTES, 0, 2));
        assertThat(deletion.factsOfProject(project, owner)).isEqualTo(new DeletionImpact(2, 2, 8, 8 * BYTES, 0, 0));
        UUID shared = queries.shots(first, owner).getFirst().panelAssetId();
        UUID alone = queries.shots(first, owner).getLast().panelAssetId();
        deletion.delete(first, owner);
        assertThat(use.inUse(List.of(shared, alone))).containsExactly(shared);
    }

    @Test
    void every_file_of_a_generation_counts_as_used() {
        GenerationId generation = generationFixtures.complete(project, owner);
        List<UUID> files = new ArrayList<>();
        for (String column : List.of("sheet", "package", "pdf", "animatic")) {
            UUID file = generationFixtures.picture(owner);
            database.sql("update generation set " + column + "_asset_id = ? where id = ?")
                    .params(file, generation.value())
                    .update();
            files.add(file);
        }
        for (ShotSnapshot shot : queries.shots(generation, owner)) {
            files.addAll(List.of(shot.panelAssetId(), shot.thumbnailAssetId(), shot.promotedAssetId()));
        }
        assertThat(files).as("the cover is a shot's small picture").contains(cover(generation));
        files.add(withAlternative(generation));
        assertThat(use.inUse(files)).containsExactlyInAnyOrderElementsOf(files);
        deletion.delete(generation, owner);
        assertThat(use.inUse(files)).isEmpty();
    }

    @Test
    void deletes_an_ended_generation_with_all_that_hangs_on_it() {
        GenerationId generation = generationFixtures.complete(project, owner);
        GenerationId other = generationFixtures.ended(project, owner, GenerationStatus.FAILED);
        deletion.delete(generation, owner);

        assertThat(history.exists(generation, owner)).isFalse();
        assertThat(history.exists(other, owner)).isTrue();
        assertThat(rows("generation_shot", generation)).isZero();
        assertThat(rows("generation_event", generation)).isZero();
        assertThat(queries.board(owner)).extracting(GenerationSnapshot::id).containsExactly(other);
    }

    @Test
    void deletes_nothing_that_is_active_or_somebody_elses() {
        GenerationId ended = generationFixtures.ended(project, owner, GenerationStatus.COMPLETED);
        GenerationId active = generations.start(project, owner);
        AccountId other = generationFixtures.account();

        assertThatThrownBy(() -> deletion.delete(active, owner)).isInstanceOf(DeletionRefusedException.class);
        assertThatThrownBy(() -> deletion.deleteProject(project, owner)).isInstanceOf(DeletionRefusedException.class);
        assertThatThrownBy(() -> deletion.delete(ended, other)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> deletion.deleteProject(project, other)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> deletion.factsOf(ended, other)).isInstanceOf(NotFoundException.class);
        assertThat(deletion.factsOfProject(project, other)).isEqualTo(new DeletionImpact(0, 0, 0, 0, 0, 0));
        assertThat(history.exists(ended, owner)).isTrue();
        assertThat(projects.exists(project, owner)).isTrue();
    }

    @Test
    void a_deleted_project_is_in_no_history_until_it_is_restored_with_all_its_files() {
        GenerationId generation = generationFixtures.complete(project, owner);
        List<UUID> files = queries.shots(generation, owner).stream()
                .map(ShotSnapshot::panelAssetId)
                .toList();
        deletion.deleteProject(project, owner);

        assertThat(queries.board(owner)).isEmpty();
        assertThat(ended(HistoryFilter.EVERYTHING)).isEmpty();
        assertThat(ended(ofProject())).isEmpty();
        assertThat(history.isEmpty(owner)).isTrue();
        assertThatThrownBy(() -> generations.start(project, owner)).isInstanceOf(NotFoundException.class);
        assertThat(use.inUse(files)).containsExactlyInAnyOrderElementsOf(files);
        deletion.removeDeleted();

        deleted.restore(project, owner);
        assertThat(ended(HistoryFilter.EVERYTHING)).containsExactly(generation);
        assertThat(ended(ofProject())).containsExactly(generation);
    }

    private HistoryFilter ofProject() {
        return HistoryFilter.ofProject(project);
    }

    private List<GenerationId> ended(HistoryFilter filter) {
        return history.ended(owner, filter, null, 9).stream()
                .map(GenerationSnapshot::id)
                .toList();
    }

    @Test
    void a_start_and_the_deletion_of_its_project_leave_both_or_neither() throws Exception {
        for (int round = 0; round < 30; round++) {
            ProjectId contested = generationFixtures.project(owner, "Race " + round, 1);
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<Boolean> start = threads.submit(tried(together, () -> generations.start(contested, owner)));
                Future<Boolean> delete =
                        threads.submit(tried(together, () -> deletion.deleteProject(contested, owner)));
                assertThat(start.get()).isNotEqualTo(delete.get());
                assertThat(projects.exists(contested, owner)).isEqualTo(start.get());
                assertThat(queries.latest(contested, owner).isPresent()).isEqualTo(start.get());
            }
        }
    }

    private static Callable<Boolean> tried(CyclicBarrier together, Runnable work) {
        return () -> {
            together.await();
            try {
                work.run();
                return true;
            } catch (NotFoundException | DeletionRefusedException refused) {
                return false;
            }
        };
    }

    private UUID withAlternative(GenerationId generation) {
        UUID file = generationFixtures.picture(owner);
        database.sql("update generation_shot set alternative_asset_id = ? where generation_id = ? and shot_number = 1")
                .params(file, generation.value())
                .update();
        assertThat(deletion.factsOf(generation, owner).files()).isEqualTo(7);
        return file;
    }

    private UUID cover(GenerationId generation) {
        return database.sql("select cover_asset_id from generation where id = ?")
                .param(generation.value())
                .query(UUID.class)
                .single();
    }

    private void share(GenerationId from, GenerationId to, int number) {
        database.sql("""
                        update generation_shot set status = 'REUSED',
                          (panel_asset_id, thumbnail_asset_id, promoted_asset_id) =
                            (select panel_asset_id, thumbnail_asset_id, promoted_asset_id from generation_shot
                             where generation_id = ? and shot_number = ?)
                        where generation_id = ? and shot_number = ?""").params(from.value(), number, to.value(), number).update();
    }

    private int rows(String table, GenerationId generation) {
        return database.sql("select count(*) from " + table + " where generation_id = ?")
                .param(generation.value())
                .query(Integer.class)
                .single();
    }
}
