package app.storycore.project.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.base.MovableClock;
import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import app.storycore.base.Transactions;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which projects an account has in its list. */
@ServiceTest
class ProjectListTest {

    @Autowired
    ProjectList list;

    @Autowired
    DeletedProjects deleted;

    @Autowired
    ProjectListNotifier notifier;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    Transactions transactions;

    @Autowired
    MovableClock clock;

    @Autowired
    GenerationFixtures fixtures;

    AccountId owner;
    AccountId stranger;
    ProjectId harbour;
    ProjectId train;

    @BeforeEach
    void two_projects() {
        owner = fixtures.account();
        stranger = fixtures.account();
        harbour = project(owner, "Harbour", "A lighthouse 100% lit");
        train = project(owner, "ärgerlicher Zug", "A Train crosses a river_bed");
    }

    @Test
    void finds_by_name_and_by_prompt_in_whatever_case() {
        assertThat(found("HARB")).containsExactly(harbour);
        assertThat(found("train")).containsExactly(train);
        assertThat(found("RIVER_bed")).containsExactly(train);
        assertThat(found("riverxbed")).isEmpty();
        assertThat(found("100%")).containsExactly(harbour);
        assertThat(found("  ")).containsExactly(train, harbour);
        assertThat(list.matchingPrompts(owner, List.of(harbour, train), "cross"))
                .containsOnlyKeys(train)
                .containsValue("A Train crosses a river_bed");
    }

    @Test
    void sorts_by_last_change_or_by_the_alphabet_of_the_reader() {
        clock.advance(Duration.ofSeconds(1));
        projects.rename(harbour, owner, "Zebra");
        assertThat(ids(ProjectQuery.ALL)).containsExactly(harbour, train);
        assertThat(ids(new ProjectQuery("", ProjectFilter.CURRENT, ProjectSort.NAME)))
                .containsExactly(train, harbour);
    }

    @Test
    void archived_projects_are_found_only_where_they_are_asked_for() {
        list.archive(harbour, owner);

        assertThat(found("")).containsExactly(train);
        assertThat(found("lighthouse")).isEmpty();
        assertThat(ids(new ProjectQuery("light", ProjectFilter.ARCHIVED, ProjectSort.NAME)))
                .containsExactly(harbour);
        assertThat(list.countArchived(owner)).isOne();
        assertThat(list.named(owner, "harb", 5))
                .extracting(ProjectEntry::archived)
                .containsExactly(true);
        assertThat(projects.exists(harbour, owner)).isTrue();

        list.unarchive(harbour, owner);
        assertThat(found("")).containsExactly(train, harbour);
    }

    @Test
    void nobody_finds_or_archives_or_restores_the_projects_of_somebody_else() {
        assertThat(list.find(stranger, ProjectQuery.ALL, Locale.ENGLISH)).isEmpty();
        assertThat(list.named(stranger, "harb", 5)).isEmpty();
        assertThat(list.matchingPrompts(stranger, List.of(train), "cross")).isEmpty();
        assertThat(projects.infos(List.of(harbour), stranger)).isEmpty();
        assertThatThrownBy(() -> list.archive(harbour, stranger)).isInstanceOf(NotFoundException.class);
        projects.delete(harbour, owner);
        assertThatThrownBy(() -> deleted.restore(harbour, stranger)).isInstanceOf(NotFoundException.class);
        assertThat(deleted.of(stranger)).isEmpty();
    }

    @Test
    void a_deleted_project_is_nowhere_until_it_is_restored_as_it_was() {
        list.archive(harbour, owner);
        ProjectInfo before = projects.get(harbour, owner);
        projects.delete(harbour, owner);

        assertThat(projects.exists(harbour, owner)).isFalse();
        assertThatThrownBy(() -> projects.get(harbour, owner)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> projects.delete(harbour, owner)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> projects.rename(harbour, owner, "Other")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> list.archive(harbour, owner)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shots.add(harbour, owner, ShotDraft.empty())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> transactions.writeOnly(() -> projects.hold(harbour, owner)))
                .isInstanceOf(NotFoundException.class);
        assertThat(projects.infos(List.of(harbour), owner)).isEmpty();
        assertThat(projects.count(owner, "")).isOne();
        assertThat(list.countArchived(owner)).isZero();
        assertThat(list.named(owner, "harb", 5)).isEmpty();
        assertThat(deleted.of(owner)).containsExactly(harbour);

        deleted.restore(harbour, owner);
        assertThat(projects.get(harbour, owner)).isEqualTo(before);
        assertThat(shots.list(harbour, owner)).hasSize(1);
        assertThat(list.countArchived(owner)).isOne();
        assertThatThrownBy(() -> deleted.restore(harbour, owner)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_deleted_project_is_kept_for_a_while_and_removed_then() {
        projects.delete(harbour, owner);
        clock.advance(DeletedProjects.KEPT.minusSeconds(1));
        assertThat(due()).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        DeletedProjects.Due due = due().getFirst();
        assertThat(due).isEqualTo(new DeletedProjects.Due(harbour, owner));
        assertThat(deleted.remove(due)).isTrue();
        assertThat(deleted.remove(due)).isFalse();
        assertThatThrownBy(() -> deleted.restore(harbour, owner)).isInstanceOf(NotFoundException.class);
        assertThat(deleted.of(owner)).isEmpty();
    }

    @Test
    void what_was_restored_in_the_last_moment_stays() {
        projects.delete(harbour, owner);
        clock.advance(DeletedProjects.KEPT);
        DeletedProjects.Due due = due().getFirst();
        deleted.restore(harbour, owner);

        assertThat(deleted.remove(due)).isFalse();
        assertThat(projects.exists(harbour, owner)).isTrue();
    }

    @Test
    void whoever_shows_the_list_hears_of_every_change_of_it() {
        AtomicInteger heard = new AtomicInteger();
        AtomicInteger strange = new AtomicInteger();
        Subscription mine = notifier.subscribe(owner, change -> heard.incrementAndGet());
        Subscription others = notifier.subscribe(stranger, change -> strange.incrementAndGet());

        projects.rename(harbour, owner, "Port");
        list.archive(harbour, owner);
        list.unarchive(harbour, owner);
        projects.delete(harbour, owner);
        deleted.restore(harbour, owner);
        projects.create(owner, "Third", VisualStyle.INK);
        assertThat(heard).hasValue(6);
        assertThat(strange).hasValue(0);
        mine.close();
        others.close();
    }

    private List<DeletedProjects.Due> due() {
        return deleted.due().stream().filter(due -> due.ownerId().equals(owner)).toList();
    }

    private List<ProjectId> found(String text) {
        return ids(new ProjectQuery(text, ProjectFilter.CURRENT, ProjectSort.CHANGED));
    }

    private List<ProjectId> ids(ProjectQuery query) {
        return list.find(owner, query, Locale.GERMAN).stream()
                .map(ProjectEntry::id)
                .toList();
    }

    private ProjectId project(AccountId of, String name, String prompt) {
        clock.advance(Duration.ofSeconds(1));
        ProjectId made = projects.create(of, name, VisualStyle.INK).id();
        shots.add(made, of, ShotDraft.of(prompt));
        return made;
    }
}
