package app.storycore.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.Quotas;
import app.storycore.quota.SmallQuotas;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@SmallQuotas
class ProjectQuotaTest {

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    ShotBatchService batches;

    @Autowired
    Quotas quotas;

    AccountId owner;
    ProjectId project;

    @BeforeEach
    void somebody_with_a_project() {
        owner = somebody();
        project = project();
    }

    @Test
    void refuses_a_project_too_many_and_allows_it_when_another_is_gone() {
        project();
        ProjectId third = project();

        assertRefused(Quota.PROJECTS, this::project);
        assertRefused(Quota.PROJECTS, () -> projects.createSample(owner));

        projects.delete(third, owner);
        assertThat(project()).isNotNull();
        assertThat(quotas.of(owner, Quota.PROJECTS).used()).isEqualTo(3);
    }

    @Test
    void what_others_have_does_not_count() {
        AccountId other = somebody();
        projects.createSample(other);
        projects.createSample(owner);

        assertThat(quotas.of(owner, Quota.PROJECTS).used()).isEqualTo(2);
        assertThat(quotas.of(owner, Quota.SHOTS).used()).isEqualTo(8);
    }

    @Test
    void refuses_shots_too_many_by_every_way_they_come() {
        ProjectId other = project();
        shots.addAll(other, owner, drafts(4));
        shots.addAll(project, owner, drafts(7));
        ShotInfo last = shots.add(project, owner, ShotDraft.empty());

        assertRefused(Quota.SHOTS, () -> shots.add(project, owner, ShotDraft.empty()));
        assertRefused(Quota.SHOTS, () -> shots.addBehind(project, last.id(), owner, ShotDraft.empty()));
        assertRefused(Quota.SHOTS, () -> shots.duplicate(project, last.id(), owner));
        assertRefused(Quota.SHOTS, () -> shots.addAll(other, owner, drafts(1)));
        assertRefused(Quota.SHOTS, () -> projects.createSample(owner));
        assertRefused(
                Quota.SHOTS,
                () -> projects.create(
                        owner,
                        "Sent",
                        VisualStyle.INK,
                        new Seed(1),
                        List.of(NewShot.of(drafts(1).getFirst()))));
        assertThat(shots.list(project, owner)).hasSize(8);
        assertThat(projects.count(owner, "")).isEqualTo(2);
    }

    @Test
    void counts_after_every_change_what_is_there() {
        shots.addAll(project, owner, drafts(4));
        assertShots(4);
        ShotId first = shots.list(project, owner).getFirst().id();
        shots.duplicate(project, first, owner);
        shots.addBehind(project, first, owner, ShotDraft.empty());
        shots.add(project, owner, ShotDraft.empty());
        assertShots(7);
        shots.delete(project, first, owner);
        assertShots(6);
        List<ShotId> some =
                shots.list(project, owner).stream().map(ShotInfo::id).limit(3).toList();
        List<ShotInfo> gone = batches.deleteAll(project, owner, some);
        assertShots(3);
        batches.restore(project, owner, gone);
        assertShots(6);
        projects.delete(project, owner);
        assertShots(0);
    }

    /** What was deleted holds text; to bring it back is never refused. */
    @Test
    void brings_deleted_shots_back_although_others_took_their_room() {
        shots.addAll(project, owner, drafts(12));
        List<ShotId> all = shots.list(project, owner).stream().map(ShotInfo::id).toList();
        List<ShotInfo> gone = batches.deleteAll(project, owner, all);
        shots.addAll(project, owner, drafts(12));

        batches.restore(project, owner, gone);

        assertThat(shots.list(project, owner)).hasSize(24);
        assertThat(quotas.of(owner, Quota.SHOTS).used()).isEqualTo(24);
        assertRefused(Quota.SHOTS, () -> shots.add(project, owner, ShotDraft.empty()));
    }

    @Test
    void tells_the_quotas_that_are_almost_used_up() {
        shots.addAll(project, owner, drafts(10));
        assertThat(quotas.near(owner, Quota.PROJECTS, Quota.SHOTS)).isEmpty();
        shots.add(project, owner, ShotDraft.empty());

        assertThat(quotas.near(owner, Quota.PROJECTS, Quota.SHOTS))
                .singleElement()
                .matches(use -> use.quota() == Quota.SHOTS && use.used() == 11 && use.limit() == 12);
    }

    private void assertShots(int count) {
        assertThat(quotas.of(owner, Quota.SHOTS).used()).isEqualTo(count);
    }

    private static void assertRefused(Quota quota, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        QuotaExceededException.class,
                        refused -> assertThat(refused.use().quota()).isEqualTo(quota));
    }

    private static List<ShotDraft> drafts(int count) {
        return Collections.nCopies(count, ShotDraft.of("A perfectly good prompt"));
    }

    private ProjectId project() {
        return projects.create(owner, "Quota", VisualStyle.INK).id();
    }

    private AccountId somebody() {
        return accounts.create("quota" + System.nanoTime(), "long enough", Role.USER)
                .id();
    }
}
