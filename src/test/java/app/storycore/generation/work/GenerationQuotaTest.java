package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.PauseKind;
import app.storycore.generation.RequestResult;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.project.ProjectId;
import app.storycore.project.list.DeletedProjects;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.QuotaUse;
import app.storycore.quota.Quotas;
import app.storycore.quota.SmallQuotas;
import app.storycore.quota.StoredBytes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Generations of an account that has almost all it may. */
@SmallQuotas
class GenerationQuotaTest extends RunTest {

    private static final long MEGABYTE = 1_000_000;

    /** Drawn and packed. */
    private static final long SHOT = 7 * MEGABYTE;

    @Autowired
    Quotas quotas;

    @Autowired
    GenerationDeletion deletion;

    @Autowired
    AssetService assets;

    @Autowired
    JdbcClient database;

    @Test
    void refuses_a_generation_too_many_and_allows_it_when_one_has_ended() {
        GenerationId first = started(1);
        generations.start(project(1), owner);
        ProjectId third = project(1);

        assertRefused(Quota.GENERATIONS, () -> generations.start(third, owner));

        run(first);
        assertThat(theOne(first).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(generations.start(third, owner)).isNotNull();
    }

    @Test
    void another_account_has_its_own_room() {
        generations.start(project(1), owner);
        generations.start(project(1), owner);
        AccountId other = somebody();

        assertThat(generations.start(project(other, 1), other)).isNotNull();
    }

    /** It has had its place, and its room on the disk, since it was started. */
    @Test
    void a_paused_generation_keeps_its_place_and_goes_on_when_everything_is_used_up() {
        GenerationId paused = generations.start(project(1), owner);
        generations.requestPause(paused, owner, PauseKind.AFTER_SHOT);
        generations.start(project(1), owner);
        ProjectId third = project(1);
        assertRefused(Quota.GENERATIONS, () -> generations.start(third, owner));
        StoredBytes.store(database, owner, 500 * MEGABYTE);

        assertThat(generations.requestResume(paused, owner)).isEqualTo(RequestResult.ACCEPTED);
        done(paused);
        assertThat(theOne(paused).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void refuses_what_would_not_fit_on_the_disk_by_every_way_it_is_started() {
        ProjectId drawn = project(2);
        GenerationId ended = done(generations.start(drawn, owner));
        StoredBytes.store(database, owner, 97 * MEGABYTE);

        assertRefused(Quota.DISK, () -> generations.start(project(1), owner));
        assertRefused(Quota.DISK, () -> generations.regenerate(drawn, shotId(drawn, 1), owner));
        database.sql("update generation_shot set status = 'FAILED', panel_asset_id = null where generation_id = ?")
                .param(ended.value())
                .update();
        assertRefused(Quota.DISK, () -> generations.retryFailed(ended, owner));
        assertThat(theOne(ended).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void active_generations_reserve_what_they_are_going_to_store() {
        generations.start(project(3), owner);
        assertThat(disk().used()).isEqualTo(3 * SHOT);
        StoredBytes.store(database, owner, 100 * MEGABYTE - 4 * SHOT);

        assertRefused(Quota.DISK, () -> generations.start(project(2), owner));
        assertThat(generations.start(project(1), owner)).isNotNull();
        assertThat(disk().left()).isZero();
    }

    @Test
    void further_takes_of_a_shot_are_reserved_like_panels() {
        ProjectId project = project(2);
        done(generations.start(project, owner));
        long before = disk().used();
        StoredBytes.store(database, owner, 100 * MEGABYTE - before - 2 * SHOT);

        assertRefused(Quota.DISK, () -> generations.regenerate(project, shotId(project, 1), owner, 4));
        generations.regenerate(project, shotId(project, 1), owner, 2);

        assertThat(disk().left()).isZero();
    }

    @Test
    void what_is_reused_is_not_reserved_again() {
        ProjectId project = project(2);
        done(generations.start(project, owner));
        long before = disk().used();
        assertThat(before).as("what the engine of the tests draws is small").isLessThan(MEGABYTE);

        generations.start(project, owner);

        assertThat(disk().used() - before).isEqualTo(2 * SHOT / 2);
    }

    @Test
    void a_running_generation_that_needs_more_than_was_foreseen_goes_on_to_its_end() {
        GenerationId generation = started(2);
        StoredBytes.store(database, owner, 500 * MEGABYTE);

        run(generation);

        assertThat(theOne(generation).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(panels(generation)).doesNotContainNull();
    }

    @Test
    void the_same_content_counts_once_for_each_account_that_has_it() {
        AccountId other = somebody();
        String content = UUID.randomUUID().toString();
        StoredBytes.store(database, owner, content, 5);
        StoredBytes.store(database, owner, content, 5);
        StoredBytes.store(database, owner, 3);
        StoredBytes.store(database, other, content, 5);

        assertThat(disk().used()).isEqualTo(8);
        Map<AccountId, List<QuotaUse>> both = quotas.of(List.of(owner, other));
        assertThat(both.get(owner)).contains(new QuotaUse(Quota.DISK, 8, 100 * MEGABYTE));
        assertThat(both.get(other)).contains(new QuotaUse(Quota.DISK, 5, 100 * MEGABYTE));
    }

    @Test
    void what_is_deleted_counts_no_longer_but_what_is_shared_does() {
        ProjectId project = project(1);
        GenerationId first = done(generations.start(project, owner));
        GenerationId second = done(generations.start(project, owner));
        long both = disk().used();
        assertThat(panels(second)).isEqualTo(panels(first));

        deletion.delete(first, owner);
        await().untilAsserted(() -> assertThat(disk().used()).isLessThan(both));
        assertThat(assets.present(owner, panels(second))).hasSize(1);

        deletion.deleteProject(project, owner);
        clock.advance(DeletedProjects.KEPT);
        assertThat(deletion.removeDeleted()).isPositive();
        // the coherence sheet is left to the collector
        await().untilAsserted(() -> assertThat(files()).isEqualTo(1));
    }

    private int files() {
        return database.sql("select count(*) from asset where owner_id = ?")
                .param(owner.value())
                .query(Integer.class)
                .single();
    }

    private QuotaUse disk() {
        return quotas.of(owner, Quota.DISK);
    }

    private static void assertRefused(Quota quota, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        QuotaExceededException.class,
                        refused -> assertThat(refused.use().quota()).isEqualTo(quota));
    }
}
