package app.storycore.generation.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.base.MovableClock;
import app.storycore.base.NotFoundException;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.StatusChange;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.project.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class GenerationHistoryTest {

    @Autowired
    GenerationHistory history;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    AccountId owner;

    @BeforeEach
    void somebody() {
        owner = generationFixtures.account();
    }

    @Test
    void every_outcome_is_there_with_the_latest_first_and_the_active_one_is_not() {
        ProjectId project = generationFixtures.project(owner, "All", 1);
        List<GenerationId> ended = new ArrayList<>();
        for (GenerationStatus outcome : HistoryFilter.EVERYTHING.outcomes()) {
            ended.addFirst(generationFixtures.ended(project, owner, outcome));
            clock.advance(Duration.ofMinutes(1));
        }
        generations.start(project, owner);

        assertThat(ids(HistoryFilter.EVERYTHING)).isEqualTo(ended).hasSize(4);
    }

    @Test
    void an_outcome_is_found_alone() {
        ProjectId project = generationFixtures.project(owner, "Outcomes", 1);
        generationFixtures.ended(project, owner, GenerationStatus.COMPLETED);
        GenerationId failed = generationFixtures.ended(project, owner, GenerationStatus.FAILED);
        GenerationId cancelled = generationFixtures.ended(project, owner, GenerationStatus.CANCELLED);

        assertThat(ids(new HistoryFilter(GenerationStatus.FAILED, null, null, null)))
                .containsExactly(failed);
        assertThat(ids(new HistoryFilter(GenerationStatus.CANCELLED, project, null, null)))
                .containsExactly(cancelled);
        assertThat(ids(new HistoryFilter(GenerationStatus.COMPLETED_WITH_FAILURES, null, null, null)))
                .isEmpty();
    }

    @Test
    void a_project_is_found_alone_and_only_its_owners() {
        ProjectId one = generationFixtures.project(owner, "One", 1);
        ProjectId two = generationFixtures.project(owner, "Two", 1);
        generationFixtures.ended(one, owner, GenerationStatus.COMPLETED);
        GenerationId second = generationFixtures.ended(two, owner, GenerationStatus.COMPLETED);
        AccountId other = generationFixtures.account();

        assertThat(ids(HistoryFilter.ofProject(two))).containsExactly(second);
        assertThat(history.ended(other, HistoryFilter.ofProject(two), null, 10)).isEmpty();
        assertThat(history.isEmpty(other)).isTrue();
        assertThat(history.isEmpty(owner)).isFalse();
    }

    @Test
    void a_time_has_its_first_moment_and_not_the_one_after_its_last() {
        ProjectId project = generationFixtures.project(owner, "Times", 1);
        Instant first = clock.instant();
        GenerationId early = generationFixtures.ended(project, owner, GenerationStatus.COMPLETED);
        clock.advance(Duration.ofDays(1));
        GenerationId late = generationFixtures.ended(project, owner, GenerationStatus.COMPLETED);
        Instant second = clock.instant();

        assertThat(ids(new HistoryFilter(null, null, first, second))).containsExactly(early);
        assertThat(ids(new HistoryFilter(null, null, second, null))).containsExactly(late);
        assertThat(ids(new HistoryFilter(null, null, second.plusMillis(1), null)))
                .isEmpty();
        assertThat(ids(new HistoryFilter(null, null, null, first))).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_even_at_the_same_instant() {
        ProjectId project = generationFixtures.project(owner, "Pages", 1);
        for (int i = 0; i < 13; i++) {
            generationFixtures.ended(project, owner, i % 3 == 0 ? GenerationStatus.FAILED : GenerationStatus.COMPLETED);
            clock.advance(Duration.ofSeconds(i % 5 == 0 ? 1 : 0));
        }
        for (HistoryFilter filter : List.of(HistoryFilter.EVERYTHING, HistoryFilter.ofProject(project))) {
            List<GenerationSnapshot> all = history.ended(owner, filter, null, 100);
            List<GenerationSnapshot> paged = new ArrayList<>();
            List<GenerationSnapshot> page = history.ended(owner, filter, null, 4);
            while (!page.isEmpty()) {
                paged.addAll(page);
                page = history.ended(owner, filter, page.getLast(), 4);
            }
            assertThat(paged).isEqualTo(all).hasSize(13).doesNotHaveDuplicates();
        }
    }

    @Test
    void one_is_found_with_all_that_is_kept_of_it() {
        ProjectId project = generationFixtures.project(owner, "Whole", 3);
        GenerationId generation = generationFixtures.complete(project, owner);
        database.sql(
                        "update generation_shot set qa_score = 70, qa_report = ? where generation_id = ? and shot_number = 2")
                .params("""
                        {"score":70,"issues":["The panel is soft."],"remedy":"SHARPENED","remedyKept":true,
                         "sharpnessBefore":1.5,"sharpnessAfter":2.5,"somethingNew":{"a":1}}""", generation.value())
                .update();

        GenerationDetails record = history.record(generation, owner);
        assertThat(record.style()).isEqualTo(VisualStyle.INK);
        assertThat(record.engineVersion()).isEqualTo("1");
        assertThat(record.snapshot().status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(history.changesAfter(0, generation, owner, 10))
                .extracting(StatusChange::to)
                .containsExactly(GenerationStatus.QUEUED, GenerationStatus.RUNNING, GenerationStatus.COMPLETED);
        List<ShotDetails> rest = history.shotsAfter(1, generation, owner, 5);
        assertThat(rest).extracting(shot -> shot.shot().number()).containsExactly(2, 3);
        assertThat(rest.getFirst().quality())
                .isEqualTo(new ShotQuality(
                        70, 0, List.of("The panel is soft."), List.of(), ShotQuality.Remedy.SHARPENED, true, 1.5, 2.5));
        assertThat(rest.getLast().quality()).isNull();
        assertThat(rest.getLast().planned().draft().prompt()).isEqualTo("A perfectly good prompt 2");
    }

    @Test
    void a_retry_names_the_first_one_while_that_is_kept() {
        ProjectId project = generationFixtures.project(owner, "Retry", 1);
        GenerationId first = generationFixtures.ended(project, owner, GenerationStatus.FAILED);
        GenerationId second = generationFixtures.ended(project, owner, GenerationStatus.COMPLETED);
        retryOf(second, first);
        assertThat(history.record(second, owner).retryOf()).isEqualTo(first);
        retryOf(second, new GenerationId(UUID.randomUUID()));
        assertThat(history.record(second, owner).retryOf()).isNull();
    }

    @Test
    void for_others_nothing_of_it_exists() {
        GenerationId generation = generationFixtures.ended(
                generationFixtures.project(owner, "Mine", 1), owner, GenerationStatus.COMPLETED);
        AccountId other = generationFixtures.account();

        assertThatThrownBy(() -> history.record(generation, other)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> history.changesAfter(0, generation, other, 10)).isInstanceOf(NotFoundException.class);
        assertThat(history.shotsAfter(0, generation, other, 10)).isEmpty();
        assertThat(history.exists(generation, other)).isFalse();
        assertThat(history.exists(generation, owner)).isTrue();
    }

    private void retryOf(GenerationId generation, GenerationId first) {
        database.sql("update generation set retry_of = ? where id = ?")
                .params(first.value(), generation.value())
                .update();
    }

    private List<GenerationId> ids(HistoryFilter filter) {
        return history.ended(owner, filter, null, 100).stream()
                .map(GenerationSnapshot::id)
                .toList();
    }
}
